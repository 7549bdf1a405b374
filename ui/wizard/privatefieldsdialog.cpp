// SPDX-License-Identifier: MIT
#include "ui/wizard/privatefieldsdialog.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qstackedwidget.h>

#include "app/identity/phonenumber.h"
#include "app/session/sessionstate.h"
#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/leavequestion.h"
#include "ui/forms/offreason.h"
#include "ui/forms/windowsize.h"
#include "ui/number/codesection.h"
#include "ui/number/copybuttons.h"
#include "ui/number/siteopener.h"
#include "ui/number/suffixform.h"
#include "ui/texts/language.h"
#include "ui/platform/secretclipboard.h"
#include "ui/texts/names.h"
#include "ui/texts/smstexts.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// In steps of the grid.
constexpr QSize firstSize(300, 222);

// Who is verified has nothing to type.
QList<NumberSession *> whoTypes(const FilingSession &session)
{
    QList<NumberSession *> open;
    for (NumberSession *number : session.numbers()) {
        if (!isVerified(number->kept()))
            open << number;
    }
    return open.isEmpty() ? session.numbers() : open;
}

} // namespace

PrivateFieldsDialog::PrivateFieldsDialog(FilingSession &session, SecretClipboard &clipboard,
                                         QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_numbers(whoTypes(session))
    , m_scroll(new QScrollArea)
    , m_person(new QComboBox)
    , m_pages(new QStackedWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"privateFields"_s);
    setStyleMark(this, "kind", u"large"_s);
    m_person->setObjectName(u"privatePerson"_s);
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (NumberSession *number : m_numbers)
        addNumber(*number);
    keepTexts(this, [this] { showTexts(); });
    buildLayout();
    connect(m_person, &QComboBox::currentIndexChanged, m_pages, &QStackedWidget::setCurrentIndex);
    showNumber(int(m_numbers.indexOf(numberInTurn(session))));
    session.setPrivateAside();
    connect(this, &QDialog::finished, &session, [&session, &clipboard] {
        session.takeBackPrivate();
        clipboard.clear();
    });
}

// Some of the numbers may have left the filing.
void PrivateFieldsDialog::showTexts()
{
    setWindowTitle(tr("The applicant types"));
    m_scroll->setAccessibleName(windowTitle());
    for (int i = 0; i < m_person->count(); ++i)
        m_person->setItemText(
            i, roleNames(*m_numbers.at(i)) + u' ' + maskedPhone(m_numbers.at(i)->phone()));
}

void PrivateFieldsDialog::buildLayout()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, gap(2), 0);
    column->setSpacing(gap(4));
    column->addWidget(makeLabel(
        [] {
            return joinedSentences({codeTypingText(), tr("It is forgotten when you leave.")});
        },
        TextKind::Strong));
    column->addWidget(withLabel([] { return tr("Person"); }, m_person));
    column->addWidget(m_pages, 1);
    m_scroll->setObjectName(u"privateScroll"_s);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(6), gap(6), gap(4), gap(5));
    layout->setSpacing(gap(4));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeButtons());
    // A size that stays: what grows while somebody types scrolls, and the way out is always in view.
    resizeWithin(*this, {gap(firstSize.width()), gap(firstSize.height())});
}

void PrivateFieldsDialog::addNumber(NumberSession &number)
{
    const QString name = u"private%1"_s.arg(m_pages->count() + 1);
    auto *code = new CodeSection(number, name);
    code->setForFiler();
    code->refresh();
    auto *suffix = new SuffixForm(number, name);
    suffix->holdForSite();
    // As on the wizard's pages: Enter leads on.
    connect(static_cast<QLineEdit *>(code->field()), &QLineEdit::returnPressed, suffix,
            [&number, suffix] {
                if (!number.code().isEmpty())
                    suffix->field()->setFocus();
            });
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(gap(4));
    layout->addWidget(code);
    layout->addWidget(makePhoneRow(number, name));
    layout->addWidget(suffix);
    layout->addStretch();
    m_person->addItem(QString());
    m_pages->addWidget(page);
    m_codes << code;
    // What the last key did is seen, on a low screen too.
    connect(&number, &NumberSession::changed, suffix, [this, &number, suffix] {
        if (!number.suffix().suffix.isEmpty() && suffix->field()->hasFocus())
            reveal(*suffix->answer(), *suffix->field());
    });
    // What is forgotten elsewhere, as when nobody has been at the screen, goes here too.
    connect(&number, &NumberSession::changed, code, &CodeSection::refresh);
}

// The number as the site wants it typed, masked for whoever looks on.
QWidget *PrivateFieldsDialog::makePhoneRow(NumberSession &number, const QString &name)
{
    QLabel *why = makeLabel({}, TextKind::Hint);
    auto *copy = makePhoneCopy(
        number, name + "CopyPhone"_L1, [] { return tr("Copy the number"); },
        [] { return pausedText(); }, *why);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(gap(3));
    layout->addWidget(makeLabel([] { return tr("Mobile number"); }, TextKind::Field));
    layout->addWidget(makeLabel(maskedPhone(number.phone()), TextKind::Strong));
    layout->addWidget(copy);
    layout->addWidget(why, 1);
    layout->addStretch();
    return row;
}

QWidget *PrivateFieldsDialog::makeButtons()
{
    auto *open = makeButton(
        u"privateOpenSite"_s, [] { return tr("&Open the administration's site"); },
        ButtonKind::Primary);
    auto *close = makeButton(u"privateClose"_s, [] { return tr("&Leave and forget"); });
    auto *next = makeButton(u"privateNext"_s, [] { return tr("&Next person"); });
    next->setVisible(m_pages->count() > 1);
    next->setAutoDefault(false);
    connect(next, &QPushButton::clicked, this, &PrivateFieldsDialog::showNextPerson);
    auto *opener = new SiteOpener(m_session, this);
    connect(open, &QPushButton::clicked, opener,
            [this, opener] { opener->open(m_session.forecast().links.verify); });
    QLabel *why = makeLabel({}, TextKind::Hint);
    const auto refresh = [this, open, why] {
        setOffBeside(*open, isEverybodyPaused(m_session) ? pausedText() : QString(), *why);
    };
    connect(&m_session, &FilingSession::numberChanged, open, refresh);
    keepTexts(why, refresh);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    open->setAutoDefault(false);
    close->setAutoDefault(false);
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    layout->addWidget(next);
    layout->addWidget(why, 1);
    layout->addStretch();
    // One below the other where large type leaves them no room.
    auto *ways = new FlowLayout(gap(2));
    ways->addWidget(open);
    ways->addWidget(close);
    layout->addLayout(ways);
    return holder;
}

void PrivateFieldsDialog::reject()
{
    if (hasPrivate(m_session))
        askBeforeLeaving(*this, [this] { QDialog::reject(); });
    else
        QDialog::reject();
}

// Once the layout has settled: the part as far as there is room, with the field that brought it.
void PrivateFieldsDialog::reveal(QWidget &part, QWidget &field)
{
    const auto show = [this, &part, &field] {
        m_scroll->ensureWidgetVisible(&part);
        m_scroll->ensureWidgetVisible(&field, 0, 0);
    };
    QMetaObject::invokeMethod(&part, show, Qt::QueuedConnection);
}

void PrivateFieldsDialog::showNextPerson()
{
    showNumber((m_person->currentIndex() + 1) % m_person->count());
}

void PrivateFieldsDialog::showNumber(int place)
{
    m_person->setCurrentIndex(place);
    m_scroll->verticalScrollBar()->setValue(0);
    QMetaObject::invokeMethod(m_codes.at(place), &CodeSection::focusFirst, Qt::QueuedConnection);
}

void openPrivateFields(FilingSession &session, SecretClipboard &clipboard, QWidget &wizard)
{
    if (session.numbers().isEmpty() || !session.province())
        return;
    auto *dialog = new PrivateFieldsDialog(session, clipboard, &wizard);
    dialog->open();
}

} // namespace beian
