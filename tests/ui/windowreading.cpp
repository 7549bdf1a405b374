// SPDX-License-Identifier: MIT
#include "windowreading.h"

#include <QtTest/qtest.h>

#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

namespace beian {

using namespace Qt::StringLiterals;

QString shownTexts(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

void answerFileQuestion(QFileDialog &question, const QString &path)
{
    auto *name = question.findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
}

} // namespace beian
