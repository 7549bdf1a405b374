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
#include "ui/wizard/personcard.h"
#include "ui/wizard/returnnote.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"
#include "ui/texts/smstexts.h"
#include "ui/wizard/filingtypechooser.h"
#include "app/session/sessionstate.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardColumns = 2;

} // namespace

PeoplePage::PeoplePage(FilingSession &session, QWidget *parent)
    : WizardPage(session, parent)
    , m_types(new FilingTypeChooser(session))
    , m_numberChanging(new QCheckBox(tr("The mobile number itself is being changed")))
    , m_cardGrid(new QGridLayout)
    , m_return(new ReturnNote(session, u"people"_s))
    , m_removed(new NoteBox(u"peopleRemoved"_s))
    , m_note(new NoteBox(u"peopleNote"_s))
{
    setHeading(tr("Which kind of filing?"), tr("The kind decides who must verify by SMS."));
    nameControl(m_numberChanging, u"numberChanging"_s, m_numberChanging->text());
    m_cardGrid->setSpacing(gap(3));
    for (int column = 0; column < cardColumns; ++column)
        m_cardGrid->setColumnStretch(column, 1);
    m_listTools = makeListTools();
    auto *back = makeButton(u"peoplePutBack"_s, tr("Put back"), ButtonKind::Link);
    connect(back, &QPushButton::clicked, this, &PeoplePage::putPersonBack);
    m_removed->addAction(back);
    content()->addWidget(m_return);
    content()->addWidget(m_types);
    content()->addWidget(m_numberChanging);
    content()->addLayout(m_cardGrid);
    content()->addWidget(m_listTools);
    content()->addWidget(m_removed);
    content()->addWidget(m_note);
    content()->addStretch(1);
    m_numberChanging->setChecked(session.record().isNumberChanging);
    connect(m_types, &FilingTypeChooser::picked, this, &PeoplePage::focusFirst);
    connect(m_numberChanging, &QCheckBox::toggled, &session, &FilingSession::setNumberChanging);
    connect(&session, &FilingSession::filingChanged, this, &PeoplePage::refreshAnswer);
    connect(&session, &FilingSession::personsChanged, this, &PeoplePage::refreshPersons);
    connect(&session, &FilingSession::numberChanged, m_return, &ReturnNote::refresh);
    refreshAnswer();
}

QWidget *PeoplePage::makeListTools()
{
    auto *holder = new QWidget;
    auto *row = new FlowLayout(gap(2), holder);
    for (const Role role : {Role::Site, Role::Subject}) {
        auto *add = makeButton(role == Role::Site ? u"addSitePerson"_s : u"addSubjectPerson"_s,
                               tr("Add: %1").arg(roleName(role)), ButtonKind::Link);
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
            return tr("Next needs the mobile number of: %1.").arg(roleName(person.kept.role));
    }
    return session().numbers().isEmpty() ? tr("Next needs the number that received the SMS.")
                                         : QString();
}

// The kind; once that is known, the first number that is still asked for.
void PeoplePage::focusFirst()
{
    for (qsizetype i = 0; i < m_cards.size() && session().isTypeComplete(); ++i) {
        if (session().persons().at(i).phoneText.isEmpty()) {
            m_cards.at(i)->phoneField()->setFocus();
            return;
        }
    }
    m_types->focusFirst();
}

void PeoplePage::initializePage()
{
    refreshPersons();
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
        auto *card = new PersonCard(session().rules(), m_cardBody, person.kept.role, index + 1);
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
        && m_cards.at(index)->phoneField()->hasFocus())
        m_cards.at(index + 1)->phoneField()->setFocus();
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
    const QString role = roleName(removed->kept.role);
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
    m_note->setVisible(isAnswered);
    m_note->clearActions();
    m_listTools->setVisible(isAnswered && !session().needsNobody());
    m_return->refresh();
    refreshRemoved();
    if (session().needsNobody())
        showNobody();
    else if (isAnswered)
        showWhoVerifies();
    updateCompleteness();
}

// A figure is a result: it is not given while a number is still missing.
void PeoplePage::showWhoVerifies()
{
    const qsizetype codes = session().numbers().size();
    const QString title = codes == 0 || hasUnknownNumbers(session())
        ? tr("Each number gets a code of its own")
        : tr("%n mobile number(s) to verify", nullptr, int(codes));
    QStringList remarks;
    for (const QString &id : session().forecast().advice) {
        if (const Advice *advice = session().rules().adviceById(id))
            remarks << advice->text.in(uiLanguage());
    }
    m_note->setContent(Tone::Accent, Glyph::Phone, title, remarks.join(u'\n'));
}

void PeoplePage::showNobody()
{
    const FilingTypeText &type = session().rules().filingType(*session().record().type);
    m_note->setContent(Tone::Accent, Glyph::Info,
                       tr("%1: no SMS verification").arg(type.name.in(uiLanguage())),
                       joinedSentences({tr("By the rules no verification SMS comes, and there is "
                                           "nothing to do on the administration's site."),
                                        codeSecrecyText()}));
    auto *anyway =
        makeButton(u"typeReceivedAnyway"_s, tr("I received the verification SMS anyway, go on"),
                   ButtonKind::Link);
    connect(anyway, &QPushButton::clicked, this, [this] {
        session().setReceivedAnyway(true);
        m_cards.first()->phoneField()->setFocus();
    });
    m_note->addAction(anyway);
}

} // namespace beian
