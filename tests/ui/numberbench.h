// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

#include <QtTest/qtest.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "app/time/beijingtime.h"
#include "wizardbench.h"

namespace beian {

// A first filing of two numbers, on a clock that the test moves, and a window for a part that shows
// one of them. What the part copies is written down.
class NumberBench final
{
public:
    explicit NumberBench(const QString &province = QStringLiteral("440000"),
                         const QDateTime &start = today())
        : clock(start)
        , session(builtInRules(), clock)
    {
        SessionSurroundings around;
        around.copy = [this](const Secret &text) { copied << text.reveal(); };
        around.copiedFor = [this](const Secret &text) {
            return copied.value(copied.size() - 1) == text.reveal() ? m_left : std::chrono::seconds(0);
        };
        session.setSurroundings(around);
        session.setProvince(province);
        session.setSubmitted(start.date());
        session.setType(FilingType::First, FilingPart::None);
        session.setPerson(0, subjectPhone, {});
        session.setPerson(1, sitePhone, {});
    }

    // A field that loses the focus tells its number: while the parts are still there.
    ~NumberBench() { window.close(); }
    Q_DISABLE_COPY_MOVE(NumberBench)

    [[nodiscard]] NumberSession &number() const { return session.number(subjectPhone); }
    [[nodiscard]] NumberSession &other() const { return session.number(sitePhone); }
    // The SMS of the first number came just now.
    void receive() { number().setReceived(beijingText(clock.now())); }

    // The site refuses the inputs of the first number.
    void noteWrongInput()
    {
        const auto wrong = std::ranges::find(builtInRules().siteMessages,
                                             SiteMessageEffect::WrongInput, &SiteMessage::effect);
        number().takeAnswer(*wrong, AnswerChoice::Site);
    }
    // What was copied last lies on the clipboard for so long yet.
    void passOnClipboard(std::chrono::seconds left)
    {
        m_left = left;
        Q_EMIT session.clipboardChanged();
    }

    // Shows the part, which the window then owns.
    template <typename Part>
    Part &show(Part *part)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(part);
        window.resize(900, 600);
        showWindow();
        return *part;
    }
    void showWindow()
    {
        window.show();
        window.activateWindow(); // on an X server without a window manager nobody else does
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return window.findChild<T *>(name);
    }
    [[nodiscard]] bool isShown(const QString &name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    // By the space bar; false where there is no such button, or none that can be pressed.
    [[nodiscard]] bool press(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        if (!button || !button->isVisible() || !button->isEnabled())
            return false;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        return true;
    }
    void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        KeyDriver(window).type(text);
    }

    ManualClock clock;
    BenchSession session;
    QStringList copied;
    QWidget window; // goes before the session that its parts show

private:
    std::chrono::seconds m_left{0};
};

} // namespace beian
