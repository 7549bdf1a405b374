// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtGui/qtextobject.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistwidget.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/forms/notebox.h"
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
    void aRowThatIsSelectedLeadsThere();
    void theReaderStaysInHisChapter();
    void everyNamedControlIsThere_data();
    void everyNamedControlIsThere();
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
    text.read(u"en"_s);
    text.moveCursor(QTextCursor::End);
    QVERIFY(text.findNext(u"hand-out"_s));
    QCOMPARE(text.textCursor().selectedText().toLower(), u"hand-out"_s);
}

void ManualTest::wordsThatAreNotThereSaySo()
{
    ManualWindow window;
    window.show();
    auto *search = window.findChild<QLineEdit *>(u"manualSearch"_s);
    const auto *nothing = window.findChild<NoteBox *>(u"manualNothing"_s);
    const auto find = [search](const QString &words) {
        search->setText(words);
        QTest::keyClick(search, Qt::Key_Return);
    };
    find(u"zzz nowhere"_s);
    QVERIFY(nothing->isVisible());
    QVERIFY(!nothing->findChild<QLabel *>(u"manualNothingTitle"_s)->text().isEmpty());
    // Whoever corrects the words is not told it any more.
    search->setText(u"2"_s);
    QVERIFY(!nothing->isVisible());
    find(u"24"_s);
    QVERIFY(!nothing->isVisible());
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
    text.show();
    text.read(u"en"_s);
    text.resize(width, 600);
    QCoreApplication::processEvents();
    QVERIFY(text.document()->idealWidth() <= text.viewport()->width() + 1);
    for (const QString &name : picturesOf(manual(u"en"_s))) {
        const auto shown = text.document()
                               ->resource(QTextDocument::ImageResource, QUrl(u"qrc:/manual/"_s + name))
                               .value<QImage>();
        QVERIFY2(!shown.isNull(), qPrintable(name));
        const double shownWidth = shown.deviceIndependentSize().width();
        QVERIFY(shownWidth <= QImage(u":/manual/"_s + name).width());
        QVERIFY(shownWidth <= text.viewport()->width());
    }
}

void ManualTest::onlyOneIsOpen()
{
    QWidget window;
    openManual(window);
    openManual(window);
    QCOMPARE(window.findChildren<ManualWindow *>().size(), 1);
}

// As assistive technology does it: without making it the current one.
void ManualTest::aRowThatIsSelectedLeadsThere()
{
    ManualWindow window;
    window.show();
    auto *chapters = window.findChild<QListWidget *>();
    auto *text = window.findChild<ManualText *>();
    chapters->selectionModel()->select(chapters->model()->index(3, 0),
                                       QItemSelectionModel::ClearAndSelect);
    QCOMPARE(text->textCursor().block().text(), text->chapters().at(3).first);
}

void ManualTest::theReaderStaysInHisChapter()
{
    ManualWindow window;
    window.show();
    auto *text = window.findChild<ManualText *>();
    constexpr int chapter = 6;
    text->showPlace(text->chapters().at(chapter).second);
    QVERIFY(installLanguage(*qApp, u"en"_s));
    QTRY_COMPARE(text->textCursor().block().text(), text->chapters().at(chapter).first);
    QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
    QTRY_COMPARE(text->textCursor().block().text(), text->chapters().at(chapter).first);
}

void ManualTest::everyNamedControlIsThere_data()
{
    everyPictureIsThere_data();
}

// What stands in quotes is what one finds in the program, but for the mnemonic and the dots.
void ManualTest::everyNamedControlIsThere()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(BEIAN_SOURCE_DIR "/translations/beian_zh_CN.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression text(u"<(source|translation)>([^<]+)<"_s);
    static const QRegularExpression extras(u"\\(&amp;.\\)|&amp;|…"_s);
    QStringList known;
    const QString catalog = QString::fromUtf8(file.readAll());
    for (auto it = text.globalMatch(catalog); it.hasNext();)
        known << it.next().captured(2).remove(extras).replace("&apos;"_L1, "'"_L1);
    // Words of the provider's console.
    known << u"to verify"_s << u"待核验"_s;
    static const QRegularExpression quoted(u"“([^”]+)”"_s);
    const QString pages = manual(language);
    int names = 0;
    for (auto it = quoted.globalMatch(pages); it.hasNext();) {
        const QString name = it.next().captured(1).remove(u'…');
        QVERIFY2(known.contains(name), qPrintable(name));
        ++names;
    }
    QVERIFY(names >= 8);
}

#include "tst_manual.moc"

BEIAN_UI_TEST_MAIN(ManualTest)
