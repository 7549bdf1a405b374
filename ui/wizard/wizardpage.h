// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwizard.h>

#include "ui/platform/keeping.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace beian {

class ToneIcon;
class FilingSession;

// What every page shares: question, subtitle, content that scrolls when the type is large, and,
// at the bottom, in words, what Next still waits for.
class WizardPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit WizardPage(FilingSession &session, QWidget *parent = nullptr);

    // Empty when Next is open; else what is missing.
    [[nodiscard]] virtual QString missing() const = 0;
    [[nodiscard]] bool isComplete() const final { return missing().isEmpty(); }
    [[nodiscard]] int nextId() const final;
    // The field that holds what is refused, and so kept nowhere. Null: none does.
    [[nodiscard]] virtual QWidget *refused() const { return nullptr; }
    // What a person should be able to do at once on entering.
    virtual void focusFirst() = 0;
    // Scrolls to what has the focus.
    void revealFocus();
    // Next is off while something is missing, and says what.
    void explainNext();
    // The common questions of this page's topic.
    void openFaq();
    // Time went on: shows what changed with it. Does nothing costly when nothing did.
    void tick(const QDateTime &now);

protected:
    void setHeading(const Words &title, const Words &subtitle);
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    // What content() has between the margins and beside the scroll bar.
    [[nodiscard]] int contentWidth() const;
    [[nodiscard]] FilingSession &session() const { return m_session; }
    // What tick() repaints.
    virtual void refresh(const QDateTime &now) { Q_UNUSED(now) }
    // At the foot of the content: a hint, and a link at its end. Gives what holds both.
    QWidget *addFooter(const Words &hint, QWidget *link);
    // Scrolls to a control once the layout has settled.
    void reveal(QWidget *control);
    void resizeEvent(QResizeEvent *event) override;
    // Page Up and Page Down scroll, whatever has the focus.
    void keyPressEvent(QKeyEvent *event) override;
    // Tells the wizard to look again at missing() and nextId().
    void updateCompleteness();

private:
    // What QWizard was told of the page last.
    struct Told
    {
        bool isComplete = false;
        int next = -1;
        bool operator==(const Told &) const = default;
    };

    void tellWizard(bool isComplete);
    void fitHeading();
    void scrollTo(QWidget &control);
    [[nodiscard]] bool chooseFocused(int key);
    [[nodiscard]] QLayout *makeHeading();

    FilingSession &m_session;
    QLabel *m_title;
    QLabel *m_subtitle;
    QVBoxLayout *m_content;
    QScrollArea *m_scroll;
    ToneIcon *m_missingIcon;
    QLabel *m_missing;
    bool m_isReturned = false;
    Told m_told;
};

} // namespace beian
