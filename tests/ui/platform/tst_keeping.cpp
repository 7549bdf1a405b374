// SPDX-License-Identifier: MIT
#include <memory>

#include <QtTest/qtest.h>

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/platform/keeping.h"

using namespace beian;
using namespace Qt::StringLiterals;

class KeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { applyTheme(*qApp, {ThemeMode::Light, 1.0}); }

    void textsAreSetNowAndOnceForEachChange();
    void nothingIsSetAfterItsOwner();
    void theLookIsSetAgainWithTheTheme();
};

// Several translators come and go with one change of the language; each tells it.
void KeepingTest::textsAreSetNowAndOnceForEachChange()
{
    QLabel label;
    int times = 0;
    keepTexts(&label, [&] { label.setText(QString::number(++times)); });
    QCOMPARE(label.text(), u"1"_s);
    for (int translator = 0; translator < 3; ++translator) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&label, &change);
    }
    QCOMPARE(label.text(), u"1"_s); // while widgets are being told, none may go
    QCoreApplication::processEvents();
    QCOMPARE(label.text(), u"2"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&label, &change);
    QCoreApplication::processEvents();
    QCOMPARE(label.text(), u"3"_s);
}

void KeepingTest::nothingIsSetAfterItsOwner()
{
    auto label = std::make_unique<QLabel>();
    int times = 0;
    keepTexts(label.get(), [&times] { ++times; });
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(label.get(), &change);
    label.reset();
    QCoreApplication::processEvents();
    QCOMPARE(times, 1);
}

void KeepingTest::theLookIsSetAgainWithTheTheme()
{
    QLabel label;
    QList<int> heights;
    keepLook(&label, [&] { heights << qApp->font().pixelSize() + qApp->font().pointSize(); });
    QCOMPARE(heights.size(), 1);
    applyTheme(*qApp, {ThemeMode::Light, 2.0});
    QVERIFY(heights.size() > 1);
    QVERIFY(heights.constLast() > heights.constFirst());
    const qsizetype before = heights.size();
    applyTheme(*qApp, {ThemeMode::Light, 2.0}); // is so already
    QCOMPARE(heights.size(), before);
}

BEIAN_UI_TEST_MAIN(KeepingTest)
#include "tst_keeping.moc"
