// SPDX-License-Identifier: MIT
#include <functional>
#include <memory>

#include <QtTest/qtest.h>

#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>

#include "paintedtexts.h"
#include "pseudolocale.h"
#include "tests/warnings.h"
#include "ui/forms/messagebox.h"
#include "uimain.h"
#include "windowfaults.h"
#include "windowfit.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// Paints a text of its own at a place.
class Painter final : public QWidget
{
public:
    Painter(const QString &text, QPoint place, QWidget *parent)
        : QWidget(parent)
        , m_text(text)
        , m_place(place)
    {
        resize(200, 60);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawText(m_place, m_text);
    }

private:
    QString m_text;
    QPoint m_place;
};

using Build = std::function<void(QDialog &)>;

Build painter(const QString &text, QPoint place)
{
    return [=](QDialog &dialog) { new Painter(text, place, &dialog); };
}

Build label(const QString &text, int width, bool doesWrap)
{
    return [=](QDialog &dialog) {
        auto *label = new QLabel(text, &dialog);
        label->setWordWrap(doesWrap);
        label->resize(width, label->fontMetrics().height() + 2);
    };
}

Build buttons(const QStringList &texts, bool doScroll)
{
    return [=](QDialog &dialog) {
        auto *content = new QWidget;
        auto *row = new QHBoxLayout(content);
        for (const QString &text : texts)
            row->addWidget(new QPushButton(text));
        auto *layout = new QVBoxLayout(&dialog);
        if (!doScroll)
            return layout->addWidget(content);
        auto *area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setWidget(content);
        layout->addWidget(area);
    };
}

} // namespace

// What the walk over all windows would find in one that has a fault.
class WindowFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aFaultIsFound_data();
    void aFaultIsFound();
    void answersOfABoxAreLookedAt_data();
    void answersOfABoxAreLookedAt();
    void paintedTextsAreTheWholeOfThem();
    void piecesAreTold_data();
    void piecesAreTold();
    void aPseudoTextKeepsItsPlaces_data();
    void aPseudoTextKeepsItsPlaces();
};

void WindowFaultsTest::aFaultIsFound_data()
{
    QTest::addColumn<Build>("build");
    QTest::addColumn<QString>("fault"); // empty: none
    QTest::newRow("painted as a whole") << painter(u"whole"_s, {10, 30}) << QString();
    QTest::newRow("painted beyond the side")
        << painter(u"reaches out"_s, {180, 30}) << u"painted"_s;
    QTest::newRow("painted beyond the top") << painter(u"reaches out"_s, {10, 2}) << u"painted"_s;
    QTest::newRow("shortened by who paints it")
        << painter(u"A long te…"_s, {10, 30}) << u"shortened"_s;
    QTest::newRow("a label with room") << label(u"short"_s, 180, false) << QString();
    QTest::newRow("a label that is too narrow")
        << label(u"much longer than its place is wide"_s, 40, false) << u"width"_s;
    QTest::newRow("a label that breaks into more lines than it has")
        << label(u"much longer than its place is wide"_s, 60, true) << u"height"_s;
    QTest::newRow("a letter for each button")
        << buttons({u"&Keep"_s, u"&Close"_s}, false) << QString();
    QTest::newRow("two buttons with one letter")
        << buttons({u"&Keep"_s, u"保留(&K)"_s}, false) << u"Alt+K"_s;
    QTest::newRow("buttons that scroll away")
        << buttons({u"&Keep"_s}, true) << u"no button that stays"_s;
}

void WindowFaultsTest::aFaultIsFound()
{
    QFETCH(Build, build);
    QFETCH(QString, fault);
    QDialog dialog;
    dialog.resize(300, 200);
    build(dialog);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QStringList faults = cutTexts(dialog) + doubleMnemonics(dialog);
    if (dialog.layout())
        faults << footerFaults(dialog);
    const QString found = faults.join(u'\n');
    QVERIFY2(fault.isEmpty() ? faults.isEmpty() : found.contains(fault), qPrintable(found));
}

void WindowFaultsTest::answersOfABoxAreLookedAt_data()
{
    QTest::addColumn<QString>("stay");
    QTest::addColumn<QMessageBox::ButtonRole>("role");
    QTest::addColumn<bool>("isStayDefault");
    QTest::addColumn<QString>("fault"); // empty: none
    QTest::newRow("letters, a way out, nothing destroyed by Enter")
        << u"&Stay"_s << QMessageBox::RejectRole << true << QString();
    QTest::newRow("an answer without a letter")
        << u"Stay"_s << QMessageBox::RejectRole << true << u"no letter"_s;
    QTest::newRow("Esc that does something")
        << u"&Stay"_s << QMessageBox::AcceptRole << true << u"Esc"_s;
    QTest::newRow("Enter that destroys")
        << u"&Stay"_s << QMessageBox::RejectRole << false << u"Enter"_s;
}

void WindowFaultsTest::answersOfABoxAreLookedAt()
{
    QFETCH(QString, stay);
    QFETCH(QMessageBox::ButtonRole, role);
    QFETCH(bool, isStayDefault);
    QFETCH(QString, fault);
    QMessageBox *box = makeMessageBox(nullptr, u"box"_s, QMessageBox::Question, MessageTexts());
    const std::unique_ptr<QMessageBox> owner(box);
    QPushButton *staying = addAnswer(*box, u"stay"_s, [stay] { return stay; }, role);
    QPushButton *quitting =
        addAnswer(*box, u"quit"_s, [] { return u"&Quit"_s; }, QMessageBox::DestructiveRole);
    box->setDefaultButton(isStayDefault ? staying : quitting);
    const QString found = unsafeAnswers(*box).join(u'\n');
    QVERIFY2(fault.isEmpty() ? found.isEmpty() : found.contains(fault), qPrintable(found));
}

void WindowFaultsTest::paintedTextsAreTheWholeOfThem()
{
    Painter painter(u"备案 SMS"_s, {10, 30}, nullptr);
    QString text;
    for (const PaintedText &painted : paintedTexts(painter)) {
        text += painted.text;
        QVERIFY(painted.place.left() >= 9 && painted.place.bottom() < 50);
        QCOMPARE(painted.room, QRectF(painter.rect()));
    }
    QCOMPARE(text.remove(u' '), u"备案SMS"_s);
}

void WindowFaultsTest::piecesAreTold_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("isPieced");
    QTest::newRow("one text") << u"«Çlósé ~~»"_s << false;
    QTest::newRow("a text in another") << u"«Stép 1: «Çlósé ~~» ~~»"_s << false;
    QTest::newRow("a line each") << u"«Óñé ~~»\n«Twó ~~»"_s << false;
    QTest::newRow("a person's own") << u"林女士 · 138****8000"_s << false;
    QTest::newRow("two texts, one behind the other") << u"«Óñé ~~» «Twó ~~»"_s << true;
    QTest::newRow("a text in brackets of the source") << u"«Látér ~~» (Alt+Right)"_s << true;
    QTest::newRow("not translated") << u"Close"_s << true;
}

void WindowFaultsTest::piecesAreTold()
{
    QFETCH(QString, shown);
    QFETCH(bool, isPieced);
    QCOMPARE(!PseudoLocale::piecesIn(shown).isEmpty(), isPieced);
}

void WindowFaultsTest::aPseudoTextKeepsItsPlaces_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("kept");
    QTest::newRow("numbers") << u"%1 of %L2, %n rows"_s << u"%1 óf %L2, %n róws"_s;
    QTest::newRow("the letter of a key") << u"&Back"_s << u"&Báçk"_s;
    QTest::newRow("a place for the person's text") << u"to {site}"_s << u"tó {site}"_s;
}

void WindowFaultsTest::aPseudoTextKeepsItsPlaces()
{
    QFETCH(QString, english);
    QFETCH(QString, kept);
    const QString text = PseudoLocale::of(english);
    QVERIFY2(text.startsWith(u'«' + kept) && text.endsWith(u'»'), qPrintable(text));
    QVERIFY(text.size() >= english.size() * 1.4);
}

#include "tst_windowfaults.moc"

BEIAN_UI_TEST_MAIN(WindowFaultsTest)
