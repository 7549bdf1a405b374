// SPDX-License-Identifier: MIT
#include "ui/wizard/sitepage.h"

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qframe.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/notebox.h"
#include "ui/wizard/pagecodedialog.h"
#include "ui/forms/qrview.h"
#include "ui/wizard/sitesketch.h"
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

namespace {

// In steps of the grid.
constexpr int pageCodeSize = 31; // three dots a module for the national page
constexpr int widthForPageCode = 196; // of the page

} // namespace

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
    , m_note(new NoteBox(u"siteNote"_s))
{
    setHeading(tr("Verify on the administration's site"),
               tr("Submit the numbers one after the other; when the site says it is done, note it "
                  "here."));
    content()->addWidget(m_siteCard);
    content()->addWidget(m_report);
    content()->addWidget(m_table);
    content()->addWidget(m_note);
    content()->addStretch(1);
    connect(&session, &FilingSession::numberChanged, this, [this] { tick(this->session().now()); });
    connect(&session, &FilingSession::personsChanged, this,
            [this] { tick(this->session().now()); });
    connect(m_opener, &SiteOpener::finished, this, [this] {
        m_isSiteOpen = m_opener->unopened().isEmpty();
        refreshNote();
    });
    auto *shrink = makeButton(u"siteShrink"_s, tr("Shrink now"), ButtonKind::Link);
    shrink->setAccessibleName(tr("Shrink to the small window"));
    m_note->addAction(shrink);
    connect(shrink, &QPushButton::clicked, this, [this] { m_wishes.shrink(); });
    connect(&clipboard, &SecretClipboard::changed, this, &SitePage::refreshNote);
}

void SitePage::initializePage()
{
    m_isSiteOpen = false;
    m_report->hide();
    rebuildSiteCard();
    m_table->rebuild();
    tick(session().now());
    refreshNote();
}

void SitePage::rebuildSiteCard()
{
    emptyHolder(*m_siteCard);
    const RuleBody body = session().body();
    const QString province = session().province()->shortName.in(uiLanguage());
    m_open = makeButton(u"openSite"_s,
                        body == RuleBody::Pilot ? tr("Open the filing site of %1").arg(province)
                                                : tr("Open the national filing site"),
                        ButtonKind::Primary);
    m_open->setIcon(
        glyphIcon(Glyph::External, QApplication::palette().color(QPalette::HighlightedText)));
    m_open->setLayoutDirection(Qt::RightToLeft);
    connect(m_open, &QPushButton::clicked, this,
            [this] { m_opener->open(session().forecast().links.verify); });
    auto *grid = new QGridLayout(m_siteCard);
    grid->setContentsMargins(gap(4), gap(4), gap(4), gap(4));
    grid->setHorizontalSpacing(gap(5));
    grid->setVerticalSpacing(gap(2));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_open, 0, 0, Qt::AlignTop);
    grid->addWidget(makeAddress(), 0, 1, 1, 2);
    grid->addWidget(new SiteSketch(body), 1, 0, Qt::AlignTop);
    if (const BodyRules *rules = session().rules().body(body))
        grid->addWidget(makeStepLines(rules->verifySteps), 1, 1, Qt::AlignTop);
    grid->addWidget(makePageCode(), 1, 2, Qt::AlignTop);
    arrangePageCode();
}

// The same page on the phone.
QWidget *SitePage::makePageCode()
{
    m_pageCode = new QWidget;
    auto *view = new QrView(pageCodeSize);
    view->setObjectName(u"pageCode"_s);
    showAddress(*view, session().forecast().links.verify);
    QLabel *hint = makeLabel(tr("Same page on the phone"), TextKind::Hint);
    hint->setAlignment(Qt::AlignHCenter);
    hint->setFixedWidth(gap(pageCodeSize));
    auto *layout = new QVBoxLayout(m_pageCode);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(view);
    layout->addWidget(hint);
    return m_pageCode;
}

// The code where there is room for it, otherwise a link to it. An entrance that is out of use is
// asked about before it is shown, which the link does.
void SitePage::arrangePageCode()
{
    if (!m_pageCode)
        return;
    const bool isShown = width() >= gap(widthForPageCode)
        && !isOutOfUse(session(), session().forecast().links.verify);
    // Before the last input there is no way around the comparison.
    const bool isPaused = isEverybodyPaused(session());
    m_pageCode->setVisible(isShown && !isPaused);
    m_toPhone->setVisible(!isShown && !isPaused);
}

void SitePage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    arrangePageCode();
}

void SitePage::showPageCode()
{
    m_opener->choose(session().forecast().links.verify, [this](const QUrl &url) {
        auto *dialog = new PageCodeDialog(url, window());
        dialog->open();
    });
}

QWidget *SitePage::makeAddress()
{
    const SiteLinks links = session().forecast().links;
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(gap(1));
    QLabel *address = makeLabel(links.verify.toString(), TextKind::Address);
    nameControl(address, u"siteAddress"_s, tr("Address"));
    layout->addWidget(address);
    auto *row = new FlowLayout(gap(2));
    auto *badge = new SiteBadge(m_probe, links.verify);
    connect(badge, &SiteBadge::reported, this, [this, badge] { showReport(*badge); });
    row->addWidget(badge);
    auto *copy = makeButton(u"copyAddress"_s, tr("Copy the address"), ButtonKind::Link);
    connect(copy, &QPushButton::clicked, this,
            [this, url = links.verify] { m_clipboard.copyPlain(url.toString()); });
    row->addWidget(copy);
    m_toPhone = makeButton(u"pageToPhone"_s, tr("Open on the phone…"), ButtonKind::Link);
    connect(m_toPhone, &QPushButton::clicked, this, &SitePage::showPageCode);
    row->addWidget(m_toPhone);
    auto *handout = makeButton(u"siteHandout"_s, tr("Print hand-out…"), ButtonKind::Link);
    connect(handout, &QPushButton::clicked, this, [this] { m_wishes.printHandout(); });
    row->addWidget(handout);
    if (session().body() == RuleBody::National) {
        addUrlLink(*row, u"openHome"_s, tr("Home page"), links.home);
        addUrlLink(*row, u"openProvince"_s,
                   tr("Old entrance of %1").arg(session().province()->shortName.in(uiLanguage())),
                   links.province);
    }
    layout->addLayout(row);
    return holder;
}

void SitePage::addUrlLink(QLayout &layout, const QString &name, const QString &text,
                          const QUrl &url)
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
    if (m_open)
        m_open->setEnabled(!isEverybodyPaused(session()));
    // While another page is shown the province can be changed.
    if (isVisible())
        arrangePageCode();
}

void SitePage::showReport(const SiteBadge &badge)
{
    const SiteAdvice advice = siteAdvice(*badge.report());
    m_report->setVisible(!advice.title.isEmpty());
    const Tone tone = qMax(toneOf(*badge.report()), Tone::Warn);
    m_report->setContent(tone, Glyph::Warning, advice.title, advice.text);
}

void SitePage::refreshNote()
{
    const auto left = m_clipboard.remaining();
    if (!m_opener->unopened().isEmpty()) {
        m_note->setContent(Tone::Warn, Glyph::Warning, tr("No browser could be opened"),
                           tr("Copy the address and open it in a browser yourself: %1")
                               .arg(m_opener->unopened().toString()));
    } else if (left > std::chrono::seconds(0)) {
        m_note->setContent(
            Tone::Good, Glyph::Copy,
            tr("Copied; the clipboard is cleared in %n second(s)", nullptr, int(left.count())),
            joinedSentences({tr("Paste it into the field of the site."), codeSecrecyText()}));
    } else {
        showCompanionOffer();
    }
}

void SitePage::showCompanionOffer()
{
    m_note->setContent(
        Tone::Accent, Glyph::Copy,
        m_isSiteOpen ? tr("The site is open in the browser: go on in the small window?")
                     : tr("Small window"),
        joinedSentences({tr("It stays on top beside the browser, with everything to copy."),
                         codeSecrecyText()}));
}

} // namespace beian
