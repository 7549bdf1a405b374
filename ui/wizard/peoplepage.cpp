// SPDX-License-Identifier: MIT
#include "ui/wizard/peoplepage.h"

#include <algorithm>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "app/identity/phonenumber.h"
#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/notebox.h"
#include "ui/wizard/forecastnote.h"
#include "ui/wizard/personcard.h"
#include "ui/wizard/returnnote.h"
#include "ui/texts/names.h"
#include "ui/wizard/filingtypechooser.h"
#include "app/session/sessionstate.h"
#include "app/time/beijingtime.h"
#include "ui/forms/countdownring.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardColumns = 2;

} // namespace

PeoplePage::PeoplePage(FilingSession &session, QWidget *parent)
    : WizardPage(session, parent)
    , m_types(new FilingTypeChooser(session))
    , m_numberChanging(new QCheckBox)
    , m_cardGrid(new QGridLayout)
    , m_return(new ReturnNote(session, u"people"_s))
    , m_removed(new NoteBox(u"peopleRemoved"_s))
    , m_note(new ForecastNote(session))
{
    setHeading([] { return tr("Which kind of filing?"); },
               [] { return tr("The kind decides who must verify by SMS."); });
    m_numberChanging->setObjectName(u"numberChanging"_s);
    keepTexts(m_numberChanging, [this] {
        m_numberChanging->setText(tr("The mobile number itself is being changed"));
        m_numberChanging->setAccessibleName(m_numberChanging->text());
    });
    m_cardGrid->setSpacing(gap(3));
    for (int column = 0; column < cardColumns; ++column)
        m_cardGrid->setColumnStretch(column, 1);
    m_listTools = makeListTools();
    auto *back = makeButton(
        u"peoplePutBack"_s, [] { return tr("Put back"); }, ButtonKind::Link);
    connect(back, &QPushButton::clicked, this, &PeoplePage::putPersonBack);
    m_removed->addAction(back);
    content()->addWidget(m_return);
    content()->addWidget(m_types);
    m_types->addBesideParts(m_numberChanging);
    content()->addLayout(m_cardGrid);
    content()->addWidget(m_listTools);
    content()->addWidget(m_removed);
    content()->addWidget(m_note);
    content()->addStretch(1);
    m_numberChanging->setChecked(session.record().isNumberChanging);
    connect(m_types, &FilingTypeChooser::picked, this, &PeoplePage::focusFirst);
    connect(m_return, &ReturnNote::newRoundStarted, this, &PeoplePage::focusFirst);
    connect(m_note, &ForecastNote::receivedAnyway, this,
            [this] { m_cards.first()->phoneField()->setFocus(); });
    connect(m_note, &ForecastNote::unfolded, this, [this] { reveal(m_note); });
    connect(m_numberChanging, &QCheckBox::toggled, &session, &FilingSession::setNumberChanging);
    connect(&session, &FilingSession::filingChanged, this, &PeoplePage::refreshAnswer);
    connect(&session, &FilingSession::personsChanged, this, &PeoplePage::refreshPersons);
    connect(&session, &FilingSession::numberChanged, m_return, &ReturnNote::refresh);
    connect(&session, &FilingSession::numberChanged, m_note, &ForecastNote::refresh);
    keepTexts(this, [this] {
        if (m_cards.isEmpty())
            refreshAnswer();
        else
            refreshPersons();
    });
}

QWidget *PeoplePage::makeListTools()
{
    auto *holder = new QWidget;
    auto *row = new FlowLayout(gap(2), holder);
    for (const Role role : {Role::Site, Role::Subject}) {
        const auto whom = [role] {
            return role == Role::Site ? tr("Add a responsible person of the site")
                                      : tr("Add a responsible person of the entity");
        };
        auto *add = makeButton(role == Role::Site ? u"addSitePerson"_s : u"addSubjectPerson"_s,
                               whom, ButtonKind::Link);
        connect(add, &QPushButton::clicked, this, [this, role] {
            session().addPerson(role);
            m_cards.last()->phoneField()->setFocus();
            reveal(m_cards.last());
        });
        row->addWidget(add);
        m_addButtons << add;
    }
    return holder;
}

QString PeoplePage::missingNumber(Role role, ServiceKind service)
{
    if (role == Role::Subject)
        return tr("Next needs the mobile number of the entity's responsible person.");
    switch (service) {
    case ServiceKind::Website:
        return tr("Next needs the mobile number of the site's responsible person.");
    case ServiceKind::App:
        return tr("Next needs the mobile number of the app's responsible person.");
    case ServiceKind::MiniProgram:
        return tr("Next needs the mobile number of the mini program's responsible person.");
    }
    Q_UNREACHABLE();
}

QString PeoplePage::missing() const
{
    if (!session().record().type)
        return tr("Next needs the kind of filing.");
    if (!session().isTypeComplete())
        return session().record().type == FilingType::Change ? tr("Next needs what was changed.")
                                                             : tr("Next needs what is cancelled.");
    if (session().needsNobody())
        return {};
    for (const PersonEntry &person : session().persons()) {
        const bool isLeftOut =
            person.kept.isOptional && person.phoneText.trimmed().isEmpty() && !person.known;
        if (!isLeftOut && !isKeptVerified(session(), person) && person.phone().isEmpty())
            return missingNumber(person.kept.role, session().record().service);
    }
    return session().numbers().isEmpty() ? tr("Next needs the number that received the SMS.")
                                         : QString();
}

QWidget *PeoplePage::refused() const
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const PersonEntry &person = session().persons().at(i);
        if (!person.phoneText.trimmed().isEmpty() && person.phone().isEmpty())
            return m_cards.at(i)->phoneField();
    }
    return nullptr;
}

// The kind; once that is known, the first number that is still asked for. Of a filing that came back nothing
// is asked for but to submit it again.
void PeoplePage::focusFirst()
{
    if (isAnyReturned(session())) {
        m_return->focusWayOn();
        return;
    }
    for (qsizetype i = 0; i < m_cards.size() && session().isTypeComplete(); ++i) {
        const PersonEntry &person = session().persons().at(i);
        if (person.phoneText.isEmpty() && !isKeptVerified(session(), person)) {
            m_cards.at(i)->phoneField()->setFocus();
            reveal(m_cards.at(i)->phoneField());
            return;
        }
    }
    m_types->focusFirst();
}

void PeoplePage::initializePage()
{
    refreshPersons();
}

// Of a number that is kept as its mask: that it is verified, or how long its SMS can still be used.
void PeoplePage::refresh(const QDateTime &now)
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const PersonEntry &person = session().persons().at(i);
        const NumberSession *known = person.known ? session().number(*person.known) : nullptr;
        if (!known || !person.phoneText.isEmpty()) {
            m_cards.at(i)->setKeptState(Tone::Neutral, {});
            continue;
        }
        const Verification &kept = known->kept().verification;
        const auto left = kept.remainingAt(now);
        if (isVerified(known->kept()))
            m_cards.at(i)->setKeptState(Tone::Good,
                                        tr("Verified at %1: nothing more is needed.")
                                            .arg(beijingText(kept.verifiedAt)));
        else if (kept.stateAt(now) == VerificationState::Received && left)
            m_cards.at(i)->setKeptState(
                toneOf(VerificationState::Received, left),
                tr("%1 left, until %2. Type the full number once more to go on.")
                    .arg(countdownText(*left), beijingText(kept.deadline())));
        else
            m_cards.at(i)->setKeptState(Tone::Neutral, {});
    }
}

QString PeoplePage::phoneLabel() const
{
    if (session().record().type == FilingType::Change && session().record().isNumberChanging)
        return tr("New mobile number");
    if (session().record().type == FilingType::First)
        return tr("Mobile number of contact method 1");
    if (session().record().type == FilingType::Change)
        return tr("Mobile number of contact method 1, as in this change");
    return tr("Mobile number of contact method 1, as first filed");
}

// By what was chosen; where that is not asked, by all that it can be.
QString PeoplePage::nameOf(Role role) const
{
    const ServiceKind service = session().record().service;
    return m_types->isServiceAsked() || service != ServiceKind::Website
        ? roleName(role, service)
        : longRoleName(role, session().body());
}

void PeoplePage::refreshPersons()
{
    QList<Role> roles;
    for (const PersonEntry &person : session().persons())
        roles << person.kept.role;
    if (roles != m_cardRoles || session().body() != m_cardBody)
        rebuildCards();
    const bool isChosen = session().province() && session().isTypeComplete()
        && std::ranges::all_of(session().forecast().persons, &Person::isOptional);
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const PersonEntry &person = session().persons().at(i);
        m_cards.at(i)->setFieldLabel(phoneLabel());
        m_cards.at(i)->setKeptMask(keptMask(session(), person));
        m_cards.at(i)->setContent(person.phoneText, person.kept.carrier, person.kept.isOptional);
        m_cards.at(i)->setChosen(isChosen);
        m_cards.at(i)->setListedTwice(isListedTwice(session(), i));
    }
    refresh(session().now());
    refreshAnswer();
}

void PeoplePage::rebuildCards()
{
    for (PersonCard *card : std::as_const(m_cards)) {
        card->hide();
        card->setObjectName({});
        // Later: the click that led here may come from one of them.
        card->deleteLater();
    }
    m_cards.clear();
    m_cardRoles.clear();
    m_cardBody = session().body();
    for (const PersonEntry &person : session().persons()) {
        const int index = int(m_cards.size());
        auto *card = new PersonCard(session().rules(), m_cardBody, index + 1);
        m_cards << card;
        m_cardRoles << person.kept.role;
        m_cardGrid->addWidget(card, index / cardColumns, index % cardColumns);
        connect(card, &PersonCard::edited, this, [this, card, index] {
            session().setPerson(index, card->phoneText(), card->chosenCarrier());
            goOnFrom(index);
        });
        connect(card, &PersonCard::removeRequested, this, [this, index] { removePerson(index); });
    }
    arrangeTabOrder();
}

// A complete number leads to the next one that is missing.
void PeoplePage::goOnFrom(int index)
{
    const auto isComplete = [this](int at) {
        return !session().persons().at(at).phone().isEmpty();
    };
    if (isComplete(index) && index + 1 < m_cards.size() && !isComplete(index + 1)
        && m_cards.at(index)->phoneField()->hasFocus()) {
        m_cards.at(index + 1)->phoneField()->setFocus();
        reveal(m_cards.at(index + 1)->phoneField());
    }
}

// The focus stays near: on the next number, or on the button that adds one.
void PeoplePage::removePerson(int index)
{
    session().removePerson(index);
    if (m_cards.isEmpty())
        m_addButtons.constFirst()->setFocus();
    else
        m_cards.at(qMin<qsizetype>(index, m_cards.size() - 1))->phoneField()->setFocus();
}

void PeoplePage::putPersonBack()
{
    session().putPersonBack();
    focusFirst();
}

// What the rules expect is said before somebody is forgotten by a slip.
void PeoplePage::refreshRemoved()
{
    const PersonEntry *removed = session().removedPerson();
    m_removed->setVisible(removed);
    if (!removed)
        return;
    const QString role = roleName(removed->kept.role, session().record().service);
    const bool isExpected = !removed->kept.isOptional && !removed->kept.isAddedByHand;
    m_removed->setContent(
        isExpected ? Tone::Warn : Tone::Neutral, isExpected ? Glyph::Warning : Glyph::Info,
        tr("Taken out: %1").arg(role),
        isExpected ? tr("For this kind of filing the rules expect this person to verify, too. Leave "
                        "the person out only if no SMS came to that number.")
                   : QString());
}

// Cards are made again and would come last.
void PeoplePage::arrangeTabOrder()
{
    QWidget *previous = m_numberChanging;
    QList<QWidget *> order;
    for (const PersonCard *card : std::as_const(m_cards))
        order << card->controls();
    for (QPushButton *add : std::as_const(m_addButtons))
        order << add;
    for (QWidget *control : std::as_const(order)) {
        setTabOrder(previous, control);
        previous = control;
    }
}

void PeoplePage::refreshAnswer()
{
    const bool isAnswered = session().province() && session().isTypeComplete();
    m_numberChanging->setVisible(isAnswered && session().record().type == FilingType::Change);
    m_listTools->setVisible(isAnswered && !session().needsNobody());
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setWho(nameOf(m_cardRoles.at(i)));
    m_return->refresh();
    refreshRemoved();
    m_note->refresh();
    updateCompleteness();
}

} // namespace beian
