// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtGui/qtextobject.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistwidget.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/help/manualwindow.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

QString manual(const QString &language)
{
    QFile file(u":/manual/"_s + language + ".md"_L1);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList picturesOf(const QString &text)
{
    static const QRegularExpression picture(u"!\\[[^\\]]+\\]\\(([^)]+)\\)"_s);
    QStringList pictures;
    for (auto it = picture.globalMatch(text); it.hasNext();)
        pictures << it.next().captured(1);
    return pictures;
}

QStringList headingsOf(const QString &text)
{
    static const QRegularExpression heading(u"^(#+) "_s, QRegularExpression::MultilineOption);
    QStringList levels;
    for (auto it = heading.globalMatch(text); it.hasNext();)
        levels << it.next().captured(1);
    return levels;
}

} // namespace

class ManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyPictureIsThere_data();
    void everyPictureIsThere();
    void bothLanguagesHaveTheSameChapters();
    void aChapterIsLedTo();
    void wordsAreFoundRoundTheEnd();
    void wordsThatAreNotThereSaySo();
    void picturesAreNeverWiderThanTheText_data();
    void picturesAreNeverWiderThanTheText();
    void onlyOneIsOpen();
};

void ManualTest::everyPictureIsThere_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

void ManualTest::everyPictureIsThere()
{
    QFETCH(QString, language);
    const QStringList pictures = picturesOf(manual(language));
    QVERIFY(pictures.size() >= 10);
    for (const QString &picture : pictures) {
        QVERIFY2(!QImage(u":/manual/"_s + picture).isNull(), qPrintable(picture));
        QVERIFY2(picture.startsWith(u"pictures/"_s + language), qPrintable(picture));
    }
}

void ManualTest::bothLanguagesHaveTheSameChapters()
{
    QVERIFY(headingsOf(manual(u"en"_s)).size() > 10);
    QCOMPARE(headingsOf(manual(u"zh_CN"_s)), headingsOf(manual(u"en"_s)));
    QCOMPARE(picturesOf(manual(u"zh_CN"_s)).size(), picturesOf(manual(u"en"_s)).size());
}

void ManualTest::aChapterIsLedTo()
{
    ManualWindow window;
    window.show();
    auto *chapters = window.findChild<QListWidget *>();
    auto *text = window.findChild<ManualText *>();
    QCOMPARE(chapters->count(), text->chapters().size());
    const auto [title, place] = text->chapters().at(5);
    QCOMPARE(chapters->item(5)->text(), title);
    chapters->setCurrentRow(5);
    QCOMPARE(text->textCursor().block().text(), title);
    QVERIFY(text->viewport()->rect().contains(text->cursorRect().center()));
}

void ManualTest::wordsAreFoundRoundTheEnd()
{
    ManualText text;
    text.show(u"en"_s);
    text.moveCursor(QTextCursor::End);
    QVERIFY(text.findNext(u"hand-out"_s));
    QCOMPARE(text.textCursor().selectedText().toLower(), u"hand-out"_s);
}

void ManualTest::wordsThatAreNotThereSaySo()
{
    ManualWindow window;
    window.show();
    auto *search = window.findChild<QLineEdit *>(u"manualSearch"_s);
    search->setText(u"zzz nowhere"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(search->property("tone").toString(), u"warn"_s);
    QVERIFY(!search->toolTip().isEmpty());
    search->setText(u"24"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(search->property("tone").toString(), u"neutral"_s);
    QVERIFY(search->toolTip().isEmpty());
    // Return searches; it does not press the button that closes.
    QVERIFY(window.isVisible());
}

void ManualTest::picturesAreNeverWiderThanTheText_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 420;
    QTest::newRow("wide") << 1500;
}

void ManualTest::picturesAreNeverWiderThanTheText()
{
    QFETCH(int, width);
    ManualText text;
    text.resize(800, 600);
    text.QWidget::show();
    text.show(u"en"_s);
    text.resize(width, 600);
    QCoreApplication::processEvents();
    QVERIFY(text.document()->idealWidth() <= text.viewport()->width() + 1);
}

void ManualTest::onlyOneIsOpen()
{
    QWidget window;
    openManual(window);
    openManual(window);
    QCOMPARE(window.findChildren<ManualWindow *>().size(), 1);
}

#include "tst_manual.moc"

BEIAN_UI_TEST_MAIN(ManualTest)
