// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#if defined(Q_OS_LINUX)
#include <sys/inotify.h>
#include <unistd.h>
#endif

#include <QtCore/qfile.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtGui/qtextdocument.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qtooltip.h>
#include <QtWidgets/qtreewidget.h>

#include "tests/warnings.h"
#include "app/export/handout.h"
#include "app/reminders/reminder.h"
#include "app/store/filingcache.h"
#include "app/support/repeatable.h"
#include "boardbench.h"
#include "listeningnotifier.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardwindow.h"
#include "ui/forms/messagebox.h"
#include "ui/paper/handoutwords.h"
#include "ui/shell/reminderdisplay.h"
#include "ui/tour/samplefilings.h"
#include "ui/texts/plaintext.h"
#include "ui/wizard/verifywizard.h"
#include "uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestShown = 4096;

// Tells whether anybody opened a file.
class FileWatch final
{
public:
    explicit FileWatch(const QString &path)
    {
#if defined(Q_OS_LINUX)
        m_watch = inotify_init1(IN_NONBLOCK);
        inotify_add_watch(m_watch, QFile::encodeName(path).constData(), IN_OPEN);
#else
        Q_UNUSED(path)
#endif
    }
    ~FileWatch()
    {
#if defined(Q_OS_LINUX)
        close(m_watch);
#endif
    }
    Q_DISABLE_COPY_MOVE(FileWatch)

    [[nodiscard]] bool wasOpened()
    {
#if defined(Q_OS_LINUX)
        char events[4096];
        m_wasOpened = m_wasOpened || read(m_watch, events, sizeof events) > 0;
#endif
        return m_wasOpened;
    }

private:
    int m_watch = -1;
    bool m_wasOpened = false;
};

// What must not stand in any text that is shown; empty: nothing.
QString faultOf(const QString &text)
{
    for (const QChar c : text) {
        if (c != u'\n' && isControlling(c))
            return u"controls: U+%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
    }
    return text.size() > longestShown ? u"%1 characters"_s.arg(text.size()) : QString();
}

QString faultOfGuessed(const QString &text)
{
    return Qt::mightBeRichText(text) ? u"is rich text"_s : faultOf(text);
}

void report(QStringList &faults, const QString &where, const QString &fault)
{
    if (!fault.isEmpty())
        faults << where + ": "_L1 + fault;
}

} // namespace

// Text of a person, a file, an SMS or the site is shown as it is written, and does nothing.
class ForeignTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnWarnings(); }
    void plainTextIsNeverRich_data();
    void plainTextIsNeverRich();
    void whatTheWatchWouldSee();
    void whatTheSiteWouldSee();
    void everyWindowIsPlain_data();
    void everyWindowIsPlain();
    void messageBoxIsPlain();
    void longTooltipIsBroken();

private:
    [[nodiscard]] QStringList faultsOfWindows();
    void walk(QWidget &widget, QStringList &faults);
    void walkItems(QAbstractItemView &view, QStringList &faults);
    void hover(QAbstractItemView &view, const QModelIndex &index, QStringList &faults);
    [[nodiscard]] bool showEverything(BoardBench &bench, const QString &hostile);
    [[nodiscard]] bool readHistory(BoardBench &bench, QStringList &faults);
    [[nodiscard]] bool readActions(BoardBench &bench, QStringList &faults);
    [[nodiscard]] bool readPaper(const FilingRecord &record, const QString &counter,
                                 QStringList &faults);
    [[nodiscard]] bool readMessages(BoardBench &bench, const FilingRecord &record,
                                    QStringList &faults);

    QTemporaryDir m_folder;
    QString m_picture;
    QTcpServer m_site; // asked by nobody
};

void ForeignTextTest::initTestCase()
{
    QAccessible::setActive(true);
    m_picture = m_folder.filePath(u"picture.png"_s);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(m_picture));
    QVERIFY(m_site.listen(QHostAddress::LocalHost));
}

void ForeignTextTest::plainTextIsNeverRich_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("bold") << u"<b>x</b>"_s;
    QTest::newRow("a picture") << u"<img src=/dev/zero>"_s;
    QTest::newRow("after words and a line") << u"name\n<table><tr><td>x"_s;
    QTest::newRow("an entity") << u"a &lt;b&gt; c"_s;
    QTest::newRow("a document") << u"<!DOCTYPE html><html>"_s;
    QTest::newRow("XML") << u"<?xml version='1.0'?><qt>x</qt>"_s;
    QTest::newRow("blanks first") << u"   <qt>x</qt>"_s;
    QTest::newRow("no tag first, then one") << u"1 < 2 <b>x</b>"_s;
}

void ForeignTextTest::plainTextIsNeverRich()
{
    QFETCH(const QString, text);
    const QString plain = plainText(text);
    QVERIFY(!Qt::mightBeRichText(plain));
    // A reader of marks finds none in it either: it reads the same.
    QString seen = plain;
    seen.remove(QChar(0x2060));
    QCOMPARE(seen, text);
}

// The watch of the walk can see what it is there for.
void ForeignTextTest::whatTheWatchWouldSee()
{
#if !defined(Q_OS_LINUX)
    QSKIP("the watch needs Linux");
#endif
    FileWatch watch(m_picture);
    QVERIFY(!watch.wasOpened());
    QLabel label(u"<img src=\"file://%1\">"_s.arg(m_picture));
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QTRY_VERIFY(watch.wasOpened());
}

void ForeignTextTest::whatTheSiteWouldSee()
{
    QTcpSocket visitor;
    visitor.connectToHost(QHostAddress(QHostAddress::LocalHost), m_site.serverPort());
    QVERIFY(visitor.waitForConnected());
    QTRY_VERIFY(m_site.hasPendingConnections());
    delete m_site.nextPendingConnection();
}

void ForeignTextTest::everyWindowIsPlain_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("markup") << u"<b>甲</b><table border=1><tr><td>乙"_s;
    QTest::newRow("a picture of a file") << u"<img src=\"file://%1\">"_s.arg(m_picture);
    QTest::newRow("a style that names a file")
        << u"<body style='background:url(file://%1)'>x</body>"_s.arg(m_picture);
    const QString site = u"http://127.0.0.1:%1/x"_s.arg(m_site.serverPort());
    QTest::newRow("a picture of a site") << u"<img src=\"%1.png\">"_s.arg(site);
    QTest::newRow("a style that names a site")
        << u"<style>@import url(%1.css)</style><link rel=stylesheet href=%1.css>x"_s.arg(site);
    QTest::newRow("entities") << u"&lt;b&gt; &amp; &#x3c;i&#x3e;"_s;
    QTest::newRow("control characters") << u"甲\x1b[31m\x07\x08\x00乙\x9b\x7f"_s;
    QTest::newRow("marks of direction") << u"甲\u202etxt.exe\u2066乙\u200f"_s;
    QTest::newRow("lines and a byte order mark") << u"\ufeff甲\u2028乙\u2029丙\r\n丁\t戊"_s;
    QTest::newRow("120,000 characters") << QString(120000, u'甲');
    QTest::newRow("120,000 characters of markup") << u"<b>甲"_s.repeated(30000);
}

void ForeignTextTest::hover(QAbstractItemView &view, const QModelIndex &index, QStringList &faults)
{
    const QRect cell = view.visualRect(index);
    if (!view.viewport()->rect().contains(cell.center()))
        return;
    QHelpEvent event(QEvent::ToolTip, cell.center(), view.viewport()->mapToGlobal(cell.center()));
    QApplication::sendEvent(view.viewport(), &event);
    report(faults, u"tooltip shown by "_s + view.objectName(), faultOfGuessed(QToolTip::text()));
    QToolTip::hideText();
}

void ForeignTextTest::walkItems(QAbstractItemView &view, QStringList &faults)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            for (int role = 0; role < Qt::UserRole + 8; ++role) {
                const QVariant value = index.data(role);
                if (value.metaType() != QMetaType::fromType<QString>())
                    continue;
                const bool isGuessed = role == Qt::ToolTipRole || role == Qt::WhatsThisRole
                    || role == Qt::StatusTipRole;
                report(faults, u"%1, role %2"_s.arg(view.objectName()).arg(role),
                       isGuessed ? faultOfGuessed(value.toString()) : faultOf(value.toString()));
            }
            hover(view, index, faults);
        }
    }
}

void ForeignTextTest::walk(QWidget &widget, QStringList &faults)
{
    const QString name =
        QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    for (const QString &guessed : {widget.toolTip(), widget.whatsThis(), widget.statusTip()})
        report(faults, name + " tooltip"_L1, faultOfGuessed(guessed));
    report(faults, name + " title"_L1, faultOf(widget.windowTitle()));
    if (const auto *label = qobject_cast<QLabel *>(&widget)) {
        const bool isPlain = label->textFormat() == Qt::PlainText;
        report(faults, name, isPlain ? faultOf(label->text()) : faultOfGuessed(label->text()));
    }
    if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
        report(faults, name, faultOf(button->text()));
    if (auto *view = qobject_cast<QAbstractItemView *>(&widget))
        walkItems(*view, faults);
    if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget)) {
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Help})
            report(faults, name + " accessible"_L1, faultOf(face->text(text)));
    }
    for (QWidget *child : widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        walk(*child, faults);
}

QStringList ForeignTextTest::faultsOfWindows()
{
    QStringList faults;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && !window->parentWidget())
            walk(*window, faults);
    }
    faults.removeDuplicates();
    return faults;
}

bool ForeignTextTest::showEverything(BoardBench &bench, const QString &hostile)
{
    QList<KeptChange> board = sampleBoard(today());
    for (KeptChange &change : board) {
        change.record.applicant = hostile;
        change.record.orderNumber = hostile;
        change.record.note = hostile;
    }
    board[0].events << FilingEvent{today(), EventKind::Note, 1, {}, {}, hostile}
                    << FilingEvent{today(), EventKind::SiteAnswer, 1, {}, u"8000"_s, hostile};
    return bench.startWith(board);
}

// The lines of a history and their tooltips.
bool ForeignTextTest::readHistory(BoardBench &bench, QStringList &faults)
{
    bench.program->board().table().selectRow(0);
    bench.program->board().table().setFocus();
    bench.press(Qt::Key_H, Qt::ControlModifier);
    auto *events = bench.find<QTreeWidget>(u"historyEvents"_s);
    if (!events || !QTest::qWaitFor([events] { return events->topLevelItemCount() > 1; }))
        return false;
    faults << faultsOfWindows();
    events->window()->close();
    return true;
}

// What was done, what is copied, what is asked.
bool ForeignTextTest::readActions(BoardBench &bench, QStringList &faults)
{
    if (!bench.showBoard())
        return false;
    bench.program->board().table().selectRow(1);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    bench.press(Qt::Key_C, Qt::ControlModifier);
    report(faults, u"copied"_s, faultOf(QGuiApplication::clipboard()->text()));
    faults << faultsOfWindows();
    bench.program->board().table().selectRow(0);
    bench.press(Qt::Key_Delete);
    faults << faultsOfWindows();
    return bench.answer(bench.program->board(), u"removeQuestion"_s, u"removeKeep"_s);
}

// What goes onto paper.
bool ForeignTextTest::readPaper(const FilingRecord &record, const QString &counter,
                                QStringList &faults)
{
    const auto handout = makeHandout(record, builtInRules(), counter, today());
    if (!handout)
        return false;
    const HandoutWords words = handoutWords(*handout, builtInRules());
    for (const QString &text : {words.counter, words.applicant, words.order})
        report(faults, u"paper"_s, faultOf(text));
    return true;
}

// What is said outside the windows.
namespace {

QList<FilingRecord> shownRecords(BoardBench &bench)
{
    QList<FilingRecord> records;
    const BoardModel &board = bench.program->board().table().board();
    for (int row = 0; row < board.rowCount(); ++row)
        records << board.recordAt(row);
    return records;
}

} // namespace

bool ForeignTextTest::readMessages(BoardBench &bench, const FilingRecord &record,
                                   QStringList &faults)
{
    ListeningNotifier notifier;
    ReminderDisplay display(bench.program->cache(), bench.program->board(), notifier);
    for (const Reminder &reminder : remindersOf(record)) {
        if (reminder.dueAt <= bench.clock.now())
            display.showDue({reminder});
    }
    for (const QString &said : std::as_const(notifier.said))
        report(faults, u"message"_s, faultOfGuessed(said));
    return !notifier.said.isEmpty();
}

void ForeignTextTest::everyWindowIsPlain()
{
    QFETCH(const QString, hostile);
    FileWatch watch(m_picture);
    BoardBench bench;
    QVERIFY(showEverything(bench, hostile));
    QStringList faults = faultsOfWindows();
    QVERIFY(readHistory(bench, faults));
    QVERIFY(readActions(bench, faults));
    const FilingRecord first = bench.program->board().table().board().recordAt(0);
    QVERIFY(readPaper(first, hostile.left(200), faults));
    // Whichever of them has something to remind of.
    bool isSaid = false;
    for (const FilingRecord &record : shownRecords(bench))
        isSaid = readMessages(bench, record, faults) || isSaid;
    QVERIFY(isSaid);
    bench.program->wizards().open(first.id);
    faults << faultsOfWindows();
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(!watch.wasOpened());
    QVERIFY(!m_site.hasPendingConnections());
}

void ForeignTextTest::messageBoxIsPlain()
{
    const QString hostile = u"<img src=\"file://%1\">\x1b[31m"_s.arg(m_picture);
    FileWatch watch(m_picture);
    QMessageBox *box =
        makeMessageBox(nullptr, u"box"_s, QMessageBox::Warning, {hostile, hostile, hostile});
    addAnswer(*box, u"close"_s, u"Close"_s, QMessageBox::RejectRole);
    box->open();
    QStringList faults;
    walk(*box, faults);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(!watch.wasOpened());
    box->close();
}

void ForeignTextTest::longTooltipIsBroken()
{
    QCOMPARE(plainToolTip(u"one line\nand another"_s), u"one line\nand another"_s);
    const QString words = QStringList(60, u"some words"_s).join(u' ');
    for (const QString &text : {words, QString(300, u'甲')}) {
        const QStringList lines = plainToolTip(text).split(u'\n');
        QVERIFY(lines.size() > 2);
        for (const QString &line : lines)
            QVERIFY(line.size() <= 101);
        QCOMPARE(lines.join(QString()), text);
    }
}

BEIAN_UI_TEST_MAIN(ForeignTextTest)
#include "tst_foreigntext.moc"
