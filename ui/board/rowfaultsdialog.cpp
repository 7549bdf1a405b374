// SPDX-License-Identifier: MIT
#include "ui/board/rowfaultsdialog.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/windowsize.h"
#include "ui/texts/errortexts.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct RowFaults
{
    Q_DECLARE_TR_FUNCTIONS(beian::RowFaults)
};

} // namespace

void openRowFaults(const QList<RowFault> &faults, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"rowFaultsDialog"_s);
    dialog->setWindowTitle(RowFaults::tr("Rows that could not be taken"));
    QStringList lines;
    for (const RowFault &fault : faults)
        lines << RowFaults::tr("Line %1: %2").arg(fault.line).arg(errorSentences(fault.error));
    auto *text = new QPlainTextEdit(lines.join(u'\n'));
    nameControl(text, u"rowFaults"_s, dialog->windowTitle());
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    auto *close = makeButton(u"closeRowFaults"_s, RowFaults::tr("&Close"), ButtonKind::Primary);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addWidget(makeLabel(RowFaults::tr("Mend these rows in the file and import it again: "
                                              "rows that are on the board already are left out."),
                                TextKind::Subtitle));
    layout->addWidget(text, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resizeWithin(*dialog, {gap(150), gap(90)});
    dialog->open();
    close->setFocus();
}

} // namespace beian
