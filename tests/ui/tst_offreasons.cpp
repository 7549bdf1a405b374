// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "app/settings/settings.h"
#include "tests/warnings.h"
#include "ui/companion/companionhost.h"
#include "ui/companion/companionwindow.h"
#include "ui/forms/offreason.h"
#include "ui/transfer/importpreview.h"
#include "tests/ui/settling.h"
#include "uimain.h"
#include "windowreading.h"
#include "windowstage.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const QWidget &shown)
{
    if (const auto *label = qobject_cast<const QLabel *>(&shown))
        return label->text();
    const auto *button = qobject_cast<const QAbstractButton *>(&shown);
    return button ? button->text() : shownTexts(shown);
}

// Buttons of the window that are seen and off, and how many of them say nothing that is seen or heard.
struct OffButtons
{
    int all = 0;
    QStringList silent;
};

OffButtons offButtons(const QWidget &window)
{
    OffButtons off;
    for (const QPushButton *button : window.findChildren<QPushButton *>()) {
        if (!button->isVisible() || button->isEnabled() || button->window() != &window)
            continue;
        ++off.all;
        const QString reason = button->property(offReasonProperty).toString();
        const auto shown = button->property(offShownProperty).value<QPointer<QWidget>>();
        const bool isSeen = shown && shown->isVisible() && shown->window() == &window
            && wordsOf(*shown).contains(reason);
        const bool isHeard = button->accessibleDescription() == reason || shown == button;
        if (reason.isEmpty() || !isSeen || !isHeard)
            off.silent << button->objectName() + u" ["_s + reason + u']';
    }
    return off;
}

// The page of the site with one input left for the first number, as by four answers of the site.
bool pause(WindowStage &stage)
{
    constexpr int wrongInput = 5; // its place in the list
    if (!stage.wizardOn(PageId::Site))
        return false;
    for (int i = 0; i < 4; ++i) {
        if (!stage.bench.click(u"row1Answer"_s))
            return false;
        settle();
        QWidget *dialog = stage.opened(stage.bench.wizard(), u"answerDialog"_s);
        if (!dialog)
            return false;
        KeyDriver keys(*dialog);
        for (int down = 0; down < wrongInput; ++down)
            keys.press(Qt::Key_Down);
        keys.press(Qt::Key_Return);
        settle();
    }
    return true;
}

QWidget *pausedPage(WindowStage &stage)
{
    return pause(stage) ? &stage.bench.wizard() : nullptr;
}

QWidget *pausedLastSix(WindowStage &stage)
{
    return pause(stage) && stage.bench.click(u"back"_s) ? &stage.bench.wizard() : nullptr;
}

QWidget *pausedCompanion(WindowStage &stage)
{
    if (!pause(stage) || !stage.bench.click(u"siteShrink"_s))
        return nullptr;
    settle();
    return stage.bench.program->companions().companionOf(stage.bench.wizard());
}

QWidget *pausedFiler(WindowStage &stage)
{
    if (!stage.bench.program->settings().setValue(Setting::CounterMode, true) || !pause(stage))
        return nullptr;
    return stage.bench.click(u"privateFieldsButton"_s)
        ? stage.opened(stage.bench.wizard(), u"privateFields"_s)
        : nullptr;
}

QWidget *manySheets(WindowStage &stage)
{
    if (!stage.bench.showBoard())
        return nullptr;
    stage.bench.press(Qt::Key_A, Qt::ControlModifier);
    stage.bench.press(Qt::Key_P, Qt::ControlModifier);
    return stage.opened(stage.board(), u"handoutDialog"_s);
}

QWidget *nothingToImport(WindowStage &stage)
{
    ImportResult result;
    result.header.titles = QStringList{u"省市"_s};
    result.faults << RowFault{2, {ErrorKind::PhoneNotMobile, u"0571"_s}, {}};
    const FilingCache &cache = stage.bench.program->cache();
    (new ImportPreview(u"备案.xlsx"_s, result, cache.rules(), cache.now(), &stage.board()))->open();
    return stage.opened(stage.board(), u"importPreview"_s);
}

} // namespace

// Why a button is off is seen near it and heard with it: no tool tip comes up by keyboard.
class OffReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QVERIFY(installLanguage(*qApp, u"zh_CN"_s)); }

    void everyButtonThatIsOffSaysWhy_data();
    void everyButtonThatIsOffSaysWhy();
    void whatHoldsButtonsBackIsSaid_data();
    void whatHoldsButtonsBackIsSaid();
    void whatTheAdministratorLocksIsSaid();
    void buttonsGoOffInOneWay();
};

void OffReasonsTest::everyButtonThatIsOffSaysWhy_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"zh_CN", "zh_TW", "en"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void OffReasonsTest::everyButtonThatIsOffSaysWhy()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    WindowStage stage;
    QVERIFY(stage.begin());
    QStringList silent;
    int all = 0;
    for (const WindowEntry &entry : allWindows()) {
        QWidget *window = entry.open(stage);
        QVERIFY2(window, qPrintable(entry.name));
        settle();
        const OffButtons off = offButtons(*window);
        all += off.all;
        for (const QString &button : off.silent)
            silent << entry.name + u": "_s + button;
        stage.putAway(*window);
    }
    for (const QString &button : std::as_const(silent))
        qInfo().noquote() << button;
    QCOMPARE(silent.size(), 0);
    QVERIFY(all >= 5);
}

void OffReasonsTest::whatHoldsButtonsBackIsSaid_data()
{
    using Open = QWidget *(*)(WindowStage &stage);
    QTest::addColumn<Open>("open");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("one input is left, on the page of the site")
        << Open(pausedPage)
        << QStringList{u"openSite"_s, u"row1CopyCode"_s, u"row1CopyPhone"_s, u"next"_s};
    QTest::newRow("one input is left, on the page of the last six")
        << Open(pausedLastSix) << QStringList{u"suffix1CopySuffix"_s};
    QTest::newRow("one input is left, in the small window")
        << Open(pausedCompanion) << QStringList{u"companionCodeCopy"_s, u"companionPrevious"_s};
    QTest::newRow("one input is left, where the filer types")
        << Open(pausedFiler) << QStringList{u"privateOpenSite"_s, u"private1CopyPhone"_s};
    QTest::newRow("the first of several hand-outs")
        << Open(manySheets) << QStringList{u"previousHandout"_s};
    QTest::newRow("nothing that an import could take")
        << Open(nothingToImport) << QStringList{u"takeImport"_s};
}

void OffReasonsTest::whatHoldsButtonsBackIsSaid()
{
    using Open = QWidget *(*)(WindowStage &stage);
    QFETCH(Open, open);
    QFETCH(QStringList, expected);
    WindowStage stage;
    QVERIFY(stage.begin());
    QWidget *window = open(stage);
    QVERIFY(window);
    settle();
    for (const QString &name : std::as_const(expected)) {
        const auto *button = window->findChild<QAbstractButton *>(name);
        QVERIFY2(button && button->isVisible() && !button->isEnabled(), qPrintable(name));
    }
    const OffButtons off = offButtons(*window);
    QVERIFY2(off.silent.isEmpty(), qPrintable(off.silent.join(u'\n')));
}

void OffReasonsTest::whatTheAdministratorLocksIsSaid()
{
    WindowStage stage;
    QFile file(stage.bench.folder.filePath(u"administrator.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[counter]\npaper=a5\n");
    file.close();
    QVERIFY(stage.begin());
    QWidget *window = stage.byKey(Qt::Key_P, u"handoutDialog"_s);
    QVERIFY(window);
    QVERIFY(!window->findChild<QPushButton *>(u"paperA4"_s)->isEnabled());
    const OffButtons off = offButtons(*window);
    QVERIFY2(off.silent.isEmpty(), qPrintable(off.silent.join(u'\n')));
}

// Those below put actions of menus and what is no button on and off, in so many places.
void OffReasonsTest::buttonsGoOffInOneWay()
{
    const QMap<QString, qsizetype> others{
        {u"offreason.cpp"_s, 1},     {u"undoaction.cpp"_s, 1},    {u"boardmenubar.cpp"_s, 1},
        {u"handoutaction.cpp"_s, 1}, {u"filingactions.cpp"_s, 8}, {u"phonereminderaction.cpp"_s, 1},
        {u"handoveractions.cpp"_s, 3},
        {u"autostart.cpp"_s, 1},     {u"mainprogram.cpp"_s, 1},   {u"settingbinder.cpp"_s, 1},
        {u"settingsdialog.cpp"_s, 1}, {u"secretfield.cpp"_s, 1},
        {u"actionbuttons.cpp"_s, 1}, // which goes a second after the click
        {u"wizardpage.cpp"_s, 2}, // a scroll bar
    };
    static const QRegularExpression switches(u"\\bset(?:Enabled|Disabled)\\("_s);
    QDirIterator it(QStringLiteral(BEIAN_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    int files = 0;
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++files;
        const qsizetype places = QString::fromUtf8(file.readAll()).count(switches);
        QVERIFY2(places == others.value(it.fileName()), qPrintable(it.filePath()));
    }
    QVERIFY(files > 100);
}

#include "tst_offreasons.moc"

BEIAN_UI_TEST_MAIN(OffReasonsTest)
