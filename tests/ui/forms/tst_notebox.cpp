// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qpointer.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "tests/ui/painting.h"
#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

class NoteBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void saysTitleAndText();
    void toneIsInTheDrawingToo_data();
    void toneIsInTheDrawingToo();
    void glyphsDiffer_data();
    void glyphsDiffer();
    void aGlyphScalesWithItsSquare();
    void iconsHaveSizesForEveryScreen();
    void actionsAreReachedByKeyboard();
    void anActionMayClearItself();
};

void NoteBoxTest::saysTitleAndText()
{
    NoteBox note(u"storeNote"_s);
    note.setContent(Tone::Bad, Glyph::Warning, u"<b>无法保存</b>"_s, u"磁盘已满"_s);
    note.show();
    QVERIFY(QTest::qWaitForWindowExposed(&note));
    auto *title = note.findChild<QLabel *>(u"storeNoteTitle"_s);
    auto *text = note.findChild<QLabel *>(u"storeNoteText"_s);
    QCOMPARE(title->text(), u"<b>无法保存</b>"_s);
    QCOMPARE(title->textFormat(), Qt::PlainText);
    QVERIFY(text->isVisible());
    const int heightWithText = note.heightForWidth(400);
    note.setContent(Tone::Good, Glyph::Check, u"已保存"_s, QString());
    QVERIFY(!text->isVisible());
    QTRY_VERIFY(note.heightForWidth(400) < heightWithText);
    // It can come back.
    note.setContent(Tone::Good, Glyph::Check, u"已保存"_s, u"刚刚"_s);
    QVERIFY(text->isVisible());
}

void NoteBoxTest::toneIsInTheDrawingToo_data()
{
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QColor>("color");
    const Tokens tokens = lightTokens();
    QTest::newRow("accent") << Tone::Accent << tokens.accent;
    QTest::newRow("good") << Tone::Good << tokens.good;
    QTest::newRow("warning") << Tone::Warn << tokens.warn;
    QTest::newRow("bad") << Tone::Bad << tokens.bad;
}

void NoteBoxTest::toneIsInTheDrawingToo()
{
    QFETCH(Tone, tone);
    QFETCH(QColor, color);
    ToneIcon icon;
    icon.setGlyph(Glyph::Check, tone);
    icon.resize(80, 80);
    QVERIFY(dotsOf(color, painted(icon)) > 50);
    icon.setGlyph(Glyph::Check, tone == Tone::Bad ? Tone::Good : Tone::Bad);
    QCOMPARE(dotsOf(color, painted(icon)), 0);
}

void NoteBoxTest::glyphsDiffer_data()
{
    QTest::addColumn<Glyph>("glyph");
    QTest::newRow("check") << Glyph::Check;
    QTest::newRow("cross") << Glyph::Cross;
    QTest::newRow("information") << Glyph::Info;
    QTest::newRow("warning") << Glyph::Warning;
    QTest::newRow("corrected") << Glyph::Corrected;
    QTest::newRow("unknown") << Glyph::Unknown;
    QTest::newRow("phone") << Glyph::Phone;
    QTest::newRow("copy") << Glyph::Copy;
    QTest::newRow("leads elsewhere") << Glyph::External;
    QTest::newRow("clock") << Glyph::Clock;
}

// A person who cannot tell the colours apart tells the drawings apart.
void NoteBoxTest::glyphsDiffer()
{
    QFETCH(Glyph, glyph);
    const auto drawingOf = [](Glyph which) {
        QImage picture(32, 32, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        drawGlyph(painter, picture.rect(), which, Qt::black);
        return picture;
    };
    const QImage drawing = drawingOf(glyph);
    for (int other = int(Glyph::Check); other <= int(Glyph::Clock); ++other) {
        if (Glyph(other) == glyph)
            continue;
        const QImage second = drawingOf(Glyph(other));
        int different = 0;
        for (int i = 0; i < 32 * 32; ++i)
            different += drawing.pixel(i % 32, i / 32) != second.pixel(i % 32, i / 32);
        QVERIFY2(different > 40, qPrintable(QString::number(other)));
    }
}

void NoteBoxTest::aGlyphScalesWithItsSquare()
{
    QImage picture(200, 200, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setPen(Qt::red);
    drawGlyph(painter, QRectF(100, 50, 64, 64), Glyph::Check, Qt::black);
    // The painter is left as it was.
    QCOMPARE(painter.pen().color(), QColor(Qt::red));
    QVERIFY(painter.transform().isIdentity());
    painter.end();
    QVERIFY(dotsOf(Qt::black, picture, QRect(100, 50, 64, 64)) > 100);
    QCOMPARE(dotsOf(Qt::white, picture, QRect(0, 0, 100, 200)), 100 * 200);
    QCOMPARE(dotsOf(Qt::white, picture, QRect(164, 0, 36, 200)), 36 * 200);
    QCOMPARE(dotsOf(Qt::white, picture, QRect(0, 0, 200, 50)), 200 * 50);
}

void NoteBoxTest::iconsHaveSizesForEveryScreen()
{
    const QIcon icon = glyphIcon(Glyph::Copy, QColor(10, 20, 30));
    for (const int size : {16, 32, 48}) {
        const QImage picture = icon.pixmap(QSize(size, size), 1.0).toImage();
        QCOMPARE(picture.width(), size);
        QCOMPARE(picture.pixelColor(0, 0).alpha(), 0);
        int strongest = 0;
        for (int i = 0; i < size * size; ++i)
            strongest = qMax(strongest, picture.pixelColor(i % size, i / size).alpha());
        QVERIFY(strongest > 150);
    }
}

void NoteBoxTest::actionsAreReachedByKeyboard()
{
    NoteBox note(u"note"_s);
    note.setContent(Tone::Warn, Glyph::Warning, u"Title"_s, u"Text"_s);
    QStringList pressed;
    for (const QString &name : {u"one"_s, u"two"_s}) {
        QPushButton *button = makeButton(name, name, ButtonKind::Link);
        connect(button, &QPushButton::clicked, this, [&pressed, name] { pressed << name; });
        note.addAction(button);
    }
    note.show();
    QVERIFY(QTest::qWaitForWindowActive(&note));
    note.findChild<QPushButton *>(u"one"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(pressed, QStringList({u"one"_s, u"two"_s}));
}

void NoteBoxTest::anActionMayClearItself()
{
    NoteBox note(u"note"_s);
    QPushButton *dismiss = makeButton(u"dismiss"_s, u"Dismiss"_s, ButtonKind::Link);
    connect(dismiss, &QPushButton::clicked, &note, &NoteBox::clearActions);
    note.addAction(dismiss);
    note.show();
    QVERIFY(QTest::qWaitForWindowActive(&note));
    const QPointer<QPushButton> watched = dismiss;
    QTest::keyClick(dismiss, Qt::Key_Space);
    QTRY_VERIFY(!watched);
    QVERIFY(note.findChildren<QPushButton *>().isEmpty());
}

#include "tst_notebox.moc"

BEIAN_UI_TEST_MAIN(NoteBoxTest)
