// SPDX-License-Identifier: MIT
#include "ui/wizard/sitepage.h"

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qframe.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qwizard.h>

#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/notebox.h"
#include "ui/forms/offreason.h"
#include "ui/platform/assistive.h"
#include "ui/wizard/pagecodedialog.h"
#include "ui/forms/steplines.h"
#include "ui/platform/secretclipboard.h"
#include "ui/texts/language.h"
#include "ui/texts/plaintext.h"
#include "ui/texts/sitechecktexts.h"
#include "ui/texts/smstexts.h"
#include "ui/wizard/sitebadge.h"
#include "ui/number/siteopener.h"
#include "ui/wizard/sitetable.h"
#include "ui/wizard/wizardwishes.h"
#include "app/session/sessionstate.h"

namespace beian {

using namespace Qt::StringLiterals;

SitePage::SitePage(FilingSession &session, WizardWishes &wishes, SecretClipboard &clipboard,
                   SiteProbe &probe, QWidget *parent)
    : WizardPage(session, parent)
    , m_wishes(wishes)
    , m_clipboard(clipboard)
    , m_probe(probe)
    , m_opener(new SiteOpener(session, this))
    , m_siteCard(makeCard(u"siteCard"_s))
    , m_report(new NoteBox(u"siteReport"_s))
    , m_table(new SiteTable(session, wishes))
    , m_steps(makeLabel({}))
    , m_stepsCard(makeSteps())
{
    setHeading([] { return tr("Verify on the administration's site"); },
               [] {
                   return tr("Open the site, copy one value after the other; each number is "
                             "submitted by itself.");
               });
    content()->addWidget(m_siteCard);
    m_siteCard->installEventFilter(this);
    content()->addWidget(m_report);
    content()->addWidget(m_table);
    content()->addWidget(m_stepsCard);
    auto *handout = makeButton(
        u"siteHandout"_s, [] { return tr("Print hand-out…"); }, ButtonKind::Link);
    connect(handout, &QPushButton::clicked, this, [this] { m_wishes.printHandout(); });
    const auto secrecy = [] {
        return joinedSentences(
            {codeSecrecyText(),
             tr("Copies are cleared after 60 seconds.")});
    };
    m_footer = addFooter(secrecy, handout);
    connect(&session, &FilingSession::numberChanged, this, [this] { tick(this->session().now()); });
    connect(&session, &FilingSession::personsChanged, this,
            [this] { tick(this->session().now()); });
    connect(&session, &FilingSession::answered, this, [this] {
        tick(this->session().now());
        reveal(m_table->whatCame());
    });
    connect(m_table, &SiteTable::completed, this,
            [this] { wizard()->button(QWizard::NextButton)->setFocus(); });
    connect(m_opener, &SiteOpener::finished, this, &SitePage::showOpened);
    connect(&clipboard, &SecretClipboard::changed, this, [this] {
        m_isAddressCopied = false;
        showCopied();
        m_table->refresh(this->session().now());
    });
    keepTexts(this, [this] {
        showTexts();
        if (m_open)
            tick(this->session().now());
        updateCompleteness();
    });
    keepLook(this, [this] { showLook(); });
}

// What the moment decides; the rest of the card keeps itself.
void SitePage::showTexts()
{
    const BodyRules *rules = session().rules().body(session().body());
    m_steps->setText(rules ? stepsInOneLine(rules->verifySteps) : QString());
    setAssistiveName(*m_siteCard, tr("The administration's site"));
    showCopied();
    if (m_open && !m_report->isHidden())
        showReport();
    if (m_open && !m_opened->isHidden())
        showOpened();
}

void SitePage::showCopied()
{
    if (!m_copyAddress)
        return;
    m_copyAddress->setText(m_isAddressCopied ? tr("Address copied") : tr("Copy the address"));
    setAssistiveName(*m_copyAddress, m_copyAddress->text());
}

void SitePage::showLook()
{
    if (!m_open)
        return;
    m_open->setIcon(
        glyphIcon(Glyph::External, QApplication::palette().color(QPalette::HighlightedText)));
    // A badge is higher than a link: its line has that height before it comes.
    m_opened->ensurePolished();
    m_strut->setFixedSize(1, m_opened->sizeHint().height());
    arrangeSiteCard();
}

void SitePage::initializePage()
{
    m_report->hide();
    m_isAddressCopied = false;
    rebuildSiteCard();
    showTexts();
    m_table->rebuild();
    tick(session().now());
}

void SitePage::rebuildSiteCard()
{
    emptyHolder(*m_siteCard);
    const SiteLinks links = session().forecast().links;
    const auto which = [pilot = session().body() == RuleBody::Pilot, at = session().province()] {
        return pilot ? tr("Open the filing site of %1").arg(at->shortName.in(uiLanguage()))
                     : tr("Open the national site");
    };
    m_open = makeButton(u"openSite"_s, which, ButtonKind::Primary);
    m_open->setLayoutDirection(Qt::RightToLeft);
    connect(m_open, &QPushButton::clicked, this,
            [this, links] { m_opener->open(links.verify); });
    QLabel *address = makeLabel(links.verify.toString(), TextKind::Address);
    address->setObjectName(u"siteAddress"_s);
    keepTexts(address, [address] { address->setAccessibleDescription(tr("Address")); });
    m_shrink = makeButton(u"siteShrink"_s, [] { return tr("Open small window"); });
    keepTexts(m_shrink, [shrink = m_shrink] {
        shrink->setToolTip(tr("It stays on top beside the browser, with everything to copy."));
    });
    connect(m_shrink, &QPushButton::clicked, this, [this] { m_wishes.shrink(); });
    auto *grid = new QGridLayout(m_siteCard);
    grid->setContentsMargins(gap(4), gap(3), gap(4), gap(3));
    grid->setHorizontalSpacing(gap(4));
    grid->setVerticalSpacing(gap(1));
    grid->setColumnStretch(1, 1);
    m_address = address;
    m_links = makeLinks();
    showLook();
}

// The buttons at both sides of the address, and the links in one line below them; the buttons one below the
// other, beside address and links, where they leave the address no room.
void SitePage::arrangeSiteCard()
{
    auto *grid = static_cast<QGridLayout *>(m_siteCard->layout());
    if (!grid)
        return;
    const int buttons = m_open->sizeHint().width() + m_shrink->sizeHint().width();
    const int address = m_address->fontMetrics().horizontalAdvance(m_address->text());
    const int around = 2 * grid->horizontalSpacing() + grid->contentsMargins().left()
        + grid->contentsMargins().right();
    const bool isNarrow = buttons + address + around > m_siteCard->width();
    for (QWidget *part : {static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_shrink),
                          static_cast<QWidget *>(m_address), m_links})
        grid->removeWidget(part);
    grid->addWidget(m_open, 0, 0);
    grid->addWidget(m_address, 0, 1);
    grid->addWidget(m_shrink, isNarrow ? 1 : 0, isNarrow ? 0 : 2);
    grid->addWidget(m_links, 1, isNarrow ? 1 : 0, 1, isNarrow ? 1 : 3);
}

// The card knows its width once the page was laid out.
bool SitePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrangeSiteCard();
    return WizardPage::eventFilter(watched, event);
}

QWidget *SitePage::makeLinks()
{
    const SiteLinks links = session().forecast().links;
    auto *holder = new QWidget;
    auto *row = new FlowLayout(gap(2), holder);
    m_badge = new SiteBadge(m_probe, links.verify);
    connect(m_badge, &SiteBadge::reported, this, &SitePage::showReport);
    row->addWidget(m_badge);
    m_copyAddress = makeButton(u"copyAddress"_s, {}, ButtonKind::Link);
    connect(m_copyAddress, &QPushButton::clicked, this, &SitePage::copyAddress);
    row->addWidget(m_copyAddress);
    m_toPhone = makeButton(
        u"pageToPhone"_s, [] { return tr("Open on the phone…"); }, ButtonKind::Link);
    connect(m_toPhone, &QPushButton::clicked, this, &SitePage::showPageCode);
    row->addWidget(m_toPhone);
    if (session().body() == RuleBody::National) {
        addUrlLink(
            *row, u"openHome"_s, [] { return tr("Home page"); }, links.home);
        const auto old = [at = session().province()] {
            return tr("Old site of %1").arg(at->shortName.in(uiLanguage()));
        };
        addUrlLink(*row, u"openProvince"_s, old, links.province);
    }
    // Last: they come with a click, and nothing moves for them.
    m_opened = makeLabel({}, TextKind::Badge);
    m_opened->setObjectName(u"siteOpened"_s);
    m_opened->setText(tr("Opened in the browser")); // for its room
    m_openWhy = makeLabel({}, TextKind::Badge);
    m_openWhy->setObjectName(u"openSiteWhy"_s);
    setTone(m_openWhy, Tone::Bad);
    for (QLabel *badge : {m_opened, m_openWhy}) {
        badge->hide();
        row->addWidget(badge);
    }
    m_strut = new QWidget;
    row->addWidget(m_strut);
    return holder;
}

QWidget *SitePage::makeSteps()
{
    QFrame *card = makeCard(u"siteSteps"_s);
    keepTexts(card, [card] { setAssistiveName(*card, tr("On the site")); });
    m_steps->setObjectName(u"siteStepLine"_s);
    QLabel *title = makeLabel([] { return tr("On the site"); }, TextKind::Heading);
    title->setWordWrap(false);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(gap(4), gap(3), gap(4), gap(3));
    row->setSpacing(gap(3));
    row->addWidget(title, 0, Qt::AlignTop);
    row->addWidget(m_steps, 1);
    return card;
}

void SitePage::copyAddress()
{
    m_clipboard.copyPlain(session().forecast().links.verify.toString());
    m_isAddressCopied = true;
    showCopied();
}

// The same page on the phone. An entrance that is out of use is asked about before.
void SitePage::showPageCode()
{
    m_opener->choose(session().forecast().links.verify, [this](const QUrl &url) {
        (new PageCodeDialog(url, window()))->open();
    });
}

void SitePage::addUrlLink(QLayout &layout, const QString &name, const Words &text, const QUrl &url)
{
    QPushButton *link = makeButton(name, text, ButtonKind::Link);
    setPlainToolTip(*link, url.toString());
    connect(link, &QPushButton::clicked, this, [this, url] { m_opener->open(url); });
    layout.addWidget(link);
}

QString SitePage::missing() const
{
    int open = 0;
    for (const NumberSession *number : session().numbers())
        open += !isVerified(number->kept());
    if (open > 0)
        return tr("%n number(s) still to be verified.", nullptr, open);
    return hasUnknownNumbers(session())
        ? tr("The mobile number of a person who must verify is missing.")
        : QString();
}

void SitePage::focusFirst()
{
    m_open->setFocus();
}

void SitePage::refresh(const QDateTime &now)
{
    m_table->refresh(now);
    // Whoever has an answer of the site has been there, and needs the room for what follows from it.
    m_stepsCard->setVisible(!m_table->hasNews());
    // Nor is a code of any more use where all begins again.
    m_footer->setVisible(!isAnyReturned(session()));
    if (!m_open)
        return;
    // Before the last input there is no way around the comparison.
    const bool isPaused = isEverybodyPaused(session());
    setOffBeside(*m_open, isPaused ? tr("First compare the three inputs") : QString(),
                 *m_openWhy);
    m_toPhone->setVisible(!isPaused);
}

void SitePage::showReport()
{
    const SiteReport &report = *m_badge->report();
    const SiteAdvice advice = siteAdvice(report);
    m_report->setVisible(!advice.title.isEmpty());
    const Tone tone = qMax(toneOf(report), Tone::Warn);
    m_report->setContent(tone, Glyph::Warning, advice.title, advice.text);
}

// Where the click was made, with the ways on beside it.
void SitePage::showOpened()
{
    const bool isOpen = m_opener->unopened().isEmpty();
    setTone(m_opened, isOpen ? Tone::Good : Tone::Bad);
    m_opened->setText(isOpen ? tr("Opened in the browser") : tr("No browser opened"));
    m_opened->show();
}

} // namespace beian
