// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qurl.h>
#include <QtGui/qimage.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qtextbrowser.h>

class QLineEdit;
class QListWidget;

namespace beian {

class NoteBox;

// The manual's text: Markdown with pictures, from the program itself. A picture is as wide as the
// view allows, never wider than it is.
class ManualText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualText(QWidget *parent = nullptr);

    // Shows the manual in `language` ("zh_CN" or "en"), at its beginning.
    void read(const QString &language);
    // Titles of the chapters, in order, with the place of each in the document.
    [[nodiscard]] QList<std::pair<QString, int>> chapters() const;
    // Begins at the top of the view with what is at `place`.
    void showPlace(int place);
    // Selects the next place of `words` from where the reader is, from the top on after the last.
    // False where there is none.
    [[nodiscard]] bool findNext(const QString &words);

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QImage fitting(const QImage &picture) const;

    QHash<QUrl, QImage> m_pictures; // that the text shows, as they are in the program
};

// The manual, to be read beside the work: chapters, text, and a field to search it.
class ManualWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

private:
    void buildLayout();
    void showLanguage();
    [[nodiscard]] int chapterInView() const;
    void search();

    ManualText *m_text;
    QListWidget *m_chapters;
    QLineEdit *m_search;
    NoteBox *m_nothing;
};

// Opens it for `window`, or brings the one that is open to the front.
void openManual(QWidget &window);

} // namespace beian
