// SPDX-License-Identifier: MIT
#include "ui/wizard/suffixpage.h"

#include <algorithm>
#include <utility>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qtabbar.h>
#include <QtWidgets/qtoolbutton.h>

#include "app/identity/phonenumber.h"
#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/number/answernote.h"
#include "ui/number/suffixform.h"
#include "ui/texts/names.h"
#include "ui/theme/theme.h"
#include "app/session/filingsession.h"
#include "ui/wizard/verifiedline.h"

namespace beian {

using namespace Qt::StringLiterals;

SuffixPage::SuffixPage(FilingSession &session, QWidget *parent)
    : WizardPage(session, parent)
    , m_left(new NoteBox(u"suffixLeft"_s))
    , m_tabs(new QTabBar)
{
    setHeading([] { return tr("Last 6 of the document number"); },
               [] {
                   return tr("The last six characters of the personal document used in this "
                             "filing. Only the form is checked; nothing is saved.");
               });
    nameControl(m_tabs, u"suffixTabs"_s, [] { return tr("Mobile numbers"); });
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    // The arrow keys lead through the tabs, also where some are out of sight.
    for (QToolButton *arrow : m_tabs->findChildren<QToolButton *>())
        arrow->setFocusPolicy(Qt::NoFocus);
    content()->addWidget(m_tabs);
    content()->addWidget(m_left); // below the forms, which it moves not
    content()->addWidget(new VerifiedLine(session, VerifiedLine::Whom::All, u"suffix"_s));
    content()->addStretch(1);
    connect(m_tabs, &QTabBar::currentChanged, this, &SuffixPage::showForm);
    // Queued: the click gives the focus to the tabs first.
    connect(m_tabs, &QTabBar::tabBarClicked, this, &SuffixPage::focusFirst, Qt::QueuedConnection);
    connect(&session, &FilingSession::numberChanged, this, [this] {
        refreshForms();
        refreshTabs();
        updateCompleteness();
    });
    // A number that came or went elsewhere.
    connect(&session, &FilingSession::personsChanged, this, [this] {
        if (isVisible() && m_numbers != this->session().numbers())
            initializePage();
    });
    keepTexts(this, [this] { showTexts(); });
}

void SuffixPage::showTexts()
{
    refreshTabs();
    if (!m_told.isEmpty())
        showLeft(*session().number(m_told.constLast()));
    updateCompleteness();
}

void SuffixPage::initializePage()
{
    qDeleteAll(std::exchange(m_forms, {}));
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_left->hide();
    m_told.clear();
    m_numbers = session().numbers();
    for (NumberSession *number : std::as_const(m_numbers)) {
        auto *form = new SuffixForm(*number, u"suffix%1"_s.arg(m_forms.size() + 1));
        form->holdForSite();
        m_forms << form;
        content()->insertWidget(content()->indexOf(m_left), form);
        m_tabs->addTab({});
    }
    m_tabs->setCurrentIndex(firstOpen());
    refreshForms();
    refreshTabs();
    updateCompleteness();
}

QString SuffixPage::missing() const
{
    const bool isCounter = session().isCounter();
    const auto isEnough = [isCounter](const NumberSession *number) {
        // At a counter the filer types it, and it is forgotten: the outcome is noted anyway.
        return number->isReadyForSite() || isVerified(number->kept())
            || (isCounter && number->hasDeadline());
    };
    return std::ranges::any_of(session().numbers(), isEnough)
        ? QString()
        : tr("Next needs the last six of one number whose SMS has come.");
}

// Whose document is missing although the SMS has come, or is typed and not right.
bool SuffixPage::isLeft(const NumberSession &number)
{
    const bool isAsked = number.hasSms() || !number.documentText().isEmpty();
    return isAsked && !isVerified(number.kept()) && !number.suffix().isAccepted();
}

int SuffixPage::firstOpen() const
{
    const auto isOpen = [](const NumberSession *number) { return !isVerified(number->kept()); };
    auto found = std::ranges::find_if(
        m_numbers, [](const NumberSession *number) { return isLeft(*number); });
    if (found == m_numbers.end())
        found = std::ranges::find_if(m_numbers, isOpen);
    return found == m_numbers.end() ? 0 : int(found - m_numbers.begin());
}

// Whose SMS has come and whose last six are missing is not passed over in silence: shown once, and
// the next time Next goes on.
bool SuffixPage::validatePage()
{
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        const NumberSession &number = *m_numbers.at(i);
        if (!isLeft(number) || m_told.contains(number.id()))
            continue;
        m_told << number.id();
        m_tabs->setCurrentIndex(int(i));
        showLeft(number);
        m_left->show();
        reveal(m_left);
        focusFirst();
        return false;
    }
    return true;
}

void SuffixPage::showLeft(const NumberSession &number)
{
    const bool isWrong = !number.documentText().isEmpty();
    m_left->setContent(
        isWrong ? Tone::Warn : Tone::Neutral, isWrong ? Glyph::Warning : Glyph::Info,
        isWrong ? tr("%1: not right yet").arg(whomText(number))
                : tr("%1: still to fill in").arg(whomText(number)),
        isWrong ? tr("Correct it, or go on without it: Next once more.")
                : tr("The SMS of this number has come as well. Fill in its document, or go on "
                     "without it: Next once more."));
}

void SuffixPage::focusFirst()
{
    if (!m_forms.isEmpty())
        m_forms.at(m_tabs->currentIndex())->field()->setFocus(); // nothing where everybody is verified
}

void SuffixPage::showForm(int index)
{
    for (qsizetype i = 0; i < m_forms.size(); ++i)
        m_forms.at(i)->setVisible(i == index && !isVerified(m_numbers.at(i)->kept()));
}

// Who is verified has no form, but a line below.
void SuffixPage::refreshForms()
{
    bool isAnyOpen = false;
    for (int i = 0; i < m_tabs->count(); ++i) {
        const bool isOpen = !isVerified(m_numbers.at(i)->kept());
        m_tabs->setTabVisible(i, isOpen);
        isAnyOpen = isAnyOpen || isOpen;
    }
    m_tabs->setVisible(isAnyOpen);
    if (isAnyOpen && isVerified(m_numbers.at(m_tabs->currentIndex())->kept()))
        m_tabs->setCurrentIndex(firstOpen());
    showForm(m_tabs->currentIndex());
}

void SuffixPage::refreshTabs()
{
    const auto isToldOf = [this](const NumberSession *number) {
        return m_told.contains(number->id()) && !number->suffix().isAccepted();
    };
    if (std::ranges::none_of(m_numbers, isToldOf))
        m_left->hide();
    for (int i = 0; i < m_tabs->count(); ++i) {
        const NumberSession &number = *m_numbers.at(i);
        const QString name = roleNames(number) + u' ' + maskedPhone(number.phone());
        const bool isDone = number.suffix().isAccepted() || isVerified(number.kept());
        //: %1 is a person and a number
        m_tabs->setTabText(i, isDone ? name : tr("%1 · to fill in").arg(name));
    }
}

} // namespace beian
