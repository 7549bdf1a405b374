// SPDX-License-Identifier: MIT
#include "ui/transfer/exportdialog.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qradiobutton.h>

#include "ui/forms/controls.h"
#include "ui/platform/assistive.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(int filings, ExportColumns columns, QWidget *parent)
    : QDialog(parent)
    , m_people(new QRadioButton(tr("For &people")))
    , m_all(new QRadioButton(tr("&Everything")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"exportChoice"_s);
    setWindowTitle(tr("Export filings"));
    nameControl(m_people, u"columnsForPeople"_s, withoutMnemonic(m_people->text()));
    nameControl(m_all, u"allColumns"_s, withoutMnemonic(m_all->text()));
    buildLayout(filings);
    QRadioButton *proposed = columns == ExportColumns::People ? m_people : m_all;
    proposed->setChecked(true);
    proposed->setFocus();
    connect(this, &QDialog::accepted, this, [this] {
        Q_EMIT chosen(m_people->isChecked() ? ExportColumns::People : ExportColumns::All);
    });
}

void ExportDialog::buildLayout(int filings)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(
        makeLabel(tr("Which columns for %n filing(s)?", nullptr, filings), TextKind::Heading));
    auto *choices = new QWidget;
    makeGroup(*choices, tr("Columns"));
    auto *rows = new QVBoxLayout(choices);
    rows->setContentsMargins({});
    rows->setSpacing(gap(3));
    const auto addChoice = [rows](QRadioButton *choice, const QString &remark) {
        choice->setAccessibleDescription(remark);
        rows->addWidget(choice);
        QLabel *hint = makeLabel(remark, TextKind::Hint);
        hint->setMinimumWidth(gap(90));
        rows->addWidget(hint);
    };
    addChoice(m_people,
              tr("Applicant, province, kind, state, time left, deadline, who must verify, masked "
                 "numbers and the note."));
    addChoice(m_all, tr("All columns. An import reads the same filings back from it."));
    layout->addWidget(choices);
    layout->addStretch();
    layout->addLayout(makeButtons());
}

QLayout *ExportDialog::makeButtons()
{
    auto *choose = makeButton(u"chooseExportFile"_s, tr("Choose the &file…"), ButtonKind::Primary);
    auto *cancel = makeButton(u"cancelExport"_s, tr("Cancel"));
    choose->setDefault(true);
    cancel->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(choose);
    return buttons;
}

} // namespace beian
