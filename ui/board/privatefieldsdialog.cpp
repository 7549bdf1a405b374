// SPDX-License-Identifier: MIT
#include "ui/board/privatefieldsdialog.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstackedwidget.h>

#include "app/identity/phonenumber.h"
#include "app/sms/smsreading.h"
#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/forms/suffixform.h"
#include "ui/platform/secretclipboard.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"
#include "ui/texts/smstexts.h"
#include "ui/wizard/siteopener.h"
#include "ui/wizard/suffixbinding.h"
#include "ui/wizard/swapnote.h"
#include "ui/wizard/wizardsession.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct PrivateFields
{
    Q_DECLARE_TR_FUNCTIONS(beian::PrivateFields)

public:
    static QWidget *makeCode(WizardSession &session, const QString &phone, const QString &name);
    static QWidget *makeNumber(WizardSession &session, const NumberGroup &group, int number);
    static QWidget *makeButtons(WizardSession &session, QDialog &dialog);
};

QWidget *PrivateFields::makeCode(WizardSession &session, const QString &phone, const QString &name)
{
    auto *code = new QLineEdit(session.number(phone).codeText.reveal());
    code->setObjectName(name + "Code"_L1);
    code->setProperty("kind", u"code"_s);
    code->setMaxLength(20);
    code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    auto *copy = makeButton(name + "CopyCode"_L1, tr("Copy the code"));
    QLabel *error = makeLabel({}, TextKind::Hint);
    error->setObjectName(name + "CodeError"_L1);
    setTone(error, Tone::Bad);
    const auto refresh = [=, &session] {
        const auto parsed = parseCode(code->text());
        const bool isWrong = !parsed && code->text().trimmed().size() >= codeLength;
        error->setText(isWrong ? errorSentences(parsed.error()) : QString());
        copy->setEnabled(!session.code(phone).isEmpty() && !session.isPaused(phone));
    };
    QObject::connect(code, &QLineEdit::textEdited, code, [=, &session](const QString &text) {
        NumberInput input = session.number(phone);
        input.codeText = Secret(text);
        session.setNumber(phone, input);
        refresh();
    });
    // Forgotten elsewhere, as when nobody has been at the screen for a while.
    QObject::connect(&session, &WizardSession::numberChanged, code, [=, &session] {
        if (code->text() != session.number(phone).codeText.reveal())
            code->setText(session.number(phone).codeText.reveal());
        refresh();
    });
    QObject::connect(copy, &QPushButton::clicked, &session, [&session, phone] {
        Q_EMIT session.secretCopyRequested(session.code(phone));
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(gap(2));
    row->addWidget(withLabel(tr("SMS code (6 digits)"), code), 1);
    row->addWidget(copy, 0, Qt::AlignBottom);
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(gap(1));
    layout->addLayout(row);
    layout->addWidget(error);
    auto *swap = new SwapNote(session, phone, name);
    layout->addWidget(swap);
    swap->refresh();
    refresh();
    return holder;
}

QWidget *PrivateFields::makeNumber(WizardSession &session, const NumberGroup &group, int number)
{
    const QString name = u"private%1"_s.arg(number);
    auto *suffix = new SuffixForm(session.rules(), session.province()->code, name);
    suffix->setCompact(true);
    bindSuffixForm(*suffix, session, group.phone);
    holdWhilePaused(*suffix, session, group.phone);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(gap(4));
    layout->addWidget(makeCode(session, group.phone, name));
    layout->addWidget(suffix);
    layout->addStretch();
    return page;
}

QWidget *PrivateFields::makeButtons(WizardSession &session, QDialog &dialog)
{
    auto *open = makeButton(u"privateOpenSite"_s, tr("&Open the administration's site"));
    auto *close = makeButton(u"privateClose"_s, tr("&Leave and forget"), ButtonKind::Primary);
    auto *opener = new SiteOpener(session, &dialog);
    QObject::connect(open, &QPushButton::clicked, opener,
                     [opener, &session] { opener->open(session.forecast().links.verify); });
    const auto refresh = [open, &session] { open->setEnabled(!session.isEverybodyPaused()); };
    QObject::connect(&session, &WizardSession::numberChanged, open, refresh);
    refresh();
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    open->setAutoDefault(false);
    close->setAutoDefault(false);
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    layout->addWidget(open);
    layout->addStretch();
    layout->addWidget(close);
    return holder;
}

} // namespace

void openPrivateFields(WizardSession &session, SecretClipboard &clipboard, QWidget &wizard)
{
    const QList<NumberGroup> groups = session.numbers();
    if (groups.isEmpty() || !session.province())
        return;
    auto *dialog = new QDialog(&wizard);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"privateFields"_s);
    dialog->setWindowTitle(PrivateFields::tr("The filer types"));
    setStyleMark(dialog, "size", u"large"_s);
    auto *person = new QComboBox;
    person->setObjectName(u"privatePerson"_s);
    auto *pages = new QStackedWidget;
    for (const NumberGroup &group : groups) {
        person->addItem(roleNames(group.roles) + u' ' + maskedPhone(group.phone));
        pages->addWidget(PrivateFields::makeNumber(session, group, int(pages->count()) + 1));
    }
    auto *purpose = new NoteBox(u"privatePurpose"_s);
    purpose->setContent(
        Tone::Accent, Glyph::Info, PrivateFields::tr("Only for the verification"),
        joinedSentences({PrivateFields::tr("What is typed here goes into the administration's site "
                                           "and nowhere else. It stays in the memory of this "
                                           "machine and is forgotten when you leave this window."),
                         codeSecrecyText()}));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(gap(6), gap(6), gap(6), gap(5));
    layout->setSpacing(gap(4));
    layout->addWidget(purpose);
    layout->addWidget(withLabel(PrivateFields::tr("Person"), person));
    layout->addWidget(pages, 1);
    layout->addWidget(PrivateFields::makeButtons(session, *dialog));
    QObject::connect(person, &QComboBox::currentIndexChanged, pages,
                     &QStackedWidget::setCurrentIndex);
    QObject::connect(dialog, &QDialog::finished, &session, [&session, &clipboard] {
        session.forgetAllPrivate();
        clipboard.clear();
    });
    dialog->open();
    dialog->findChild<QLineEdit *>(u"private1Code"_s)->setFocus();
}

} // namespace beian
