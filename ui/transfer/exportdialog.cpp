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
    , m_people(new QRadioButton)
    , m_all(new QRadioButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"exportChoice"_s);
    m_people->setObjectName(u"columnsForPeople"_s);
    m_all->setObjectName(u"allColumns"_s);
    keepTexts(this, [this] {
        setWindowTitle(tr("Export filings"));
        m_people->setText(tr("For &people"));
        m_all->setText(tr("&Everything"));
        for (QRadioButton *choice : {m_people, m_all})
            choice->setAccessibleName(withoutMnemonic(choice->text()));
    });
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
        makeLabel([filings] { return tr("Which columns for %n filing(s)?", nullptr, filings); },
                  TextKind::Heading));
    auto *choices = new QWidget;
    keepTexts(choices, [choices] { makeGroup(*choices, tr("Columns")); });
    auto *rows = new QVBoxLayout(choices);
    rows->setContentsMargins({});
    rows->setSpacing(gap(3));
    const auto addChoice = [rows](QRadioButton *choice, const Words &remark) {
        keepTexts(choice, [choice, remark] { choice->setAccessibleDescription(remark()); });
        rows->addWidget(choice);
        QLabel *hint = makeLabel(remark, TextKind::Hint);
        hint->setMinimumWidth(gap(90));
        rows->addWidget(hint);
    };
    addChoice(m_people, [] {
        return tr("Applicant, province, kind, state, time left, deadline, who must verify, masked "
                  "numbers and the note.");
    });
    addChoice(m_all,
              [] { return tr("All columns. An import reads the same filings back from it."); });
    layout->addWidget(choices);
    layout->addStretch();
    layout->addLayout(makeButtons());
}

QLayout *ExportDialog::makeButtons()
{
    auto *choose = makeButton(
        u"chooseExportFile"_s, [] { return tr("Choose the &file…"); }, ButtonKind::Primary);
    auto *cancel = makeButton(u"cancelExport"_s, [] { return tr("Cancel"); });
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
