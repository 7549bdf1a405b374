// SPDX-License-Identifier: MIT
#include "ui/help/manualwindow.h"

#include <QtGui/qevent.h>
#include <QtGui/qshortcut.h>
#include <QtGui/qtextdocument.h>
#include <QtGui/qtextobject.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollbar.h>

#include "ui/forms/controlnames.h"
#include "ui/forms/controls.h"
#include "ui/forms/fittinghint.h"
#include "ui/forms/notebox.h"
#include "ui/forms/selectedrow.h"
#include "ui/forms/windowsize.h"
#include "ui/platform/keeping.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folder = "qrc:/manual/"_L1;

QString manualLanguage()
{
    return uiLanguage() == Language::English ? u"en"_s : u"zh_CN"_s;
}

} // namespace

ManualText::ManualText(QWidget *parent)
    : QTextBrowser(parent)
{
    nameControl(this, u"manualText"_s, [] { return tr("Text of the manual"); });
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
}

void ManualText::read(const QString &language)
{
    m_pictures.clear();
    setSource(QUrl(folder + language + ".md"_L1), QTextDocument::MarkdownResource);
}

QList<std::pair<QString, int>> ManualText::chapters() const
{
    QList<std::pair<QString, int>> chapters;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() >= 2)
            chapters << std::pair(block.text(), block.position());
    }
    return chapters;
}

void ManualText::showPlace(int place)
{
    QTextCursor cursor(document());
    cursor.setPosition(place);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top());
}

bool ManualText::findNext(const QString &words)
{
    if (find(words))
        return true;
    const QTextCursor before = textCursor();
    moveCursor(QTextCursor::Start);
    if (find(words))
        return true;
    setTextCursor(before);
    return false;
}

QVariant ManualText::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    const QImage picture(u':' + name.path());
    m_pictures.insert(name, picture);
    return fitting(picture);
}

// Sharp on a screen of any scale.
QImage ManualText::fitting(const QImage &picture) const
{
    const int width = qMin(viewport()->width() - gap(4), picture.width());
    if (picture.isNull() || width <= 0)
        return picture;
    QImage fitted = picture.scaledToWidth(
        qMin(qRound(width * devicePixelRatioF()), picture.width()), Qt::SmoothTransformation);
    fitted.setDevicePixelRatio(fitted.width() / qreal(width));
    return fitted;
}

void ManualText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    for (auto it = m_pictures.begin(); it != m_pictures.end(); ++it)
        document()->addResource(QTextDocument::ImageResource, it.key(), fitting(*it));
    document()->markContentsDirty(0, document()->characterCount());
}

ManualWindow::ManualWindow(QWidget *parent)
    : QDialog(parent)
    , m_text(new ManualText)
    , m_chapters(new QListWidget)
    , m_search(new QLineEdit)
    , m_nothing(new NoteBox(u"manualNothing"_s))
{
    setObjectName(u"manualWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    keepTexts(this, [this] { setWindowTitle(tr("Manual")); });
    nameControl(m_chapters, u"manualChapters"_s, [] { return tr("Chapters"); });
    setStyleMark(m_chapters, "kind", u"sections"_s);
    m_chapters->setWordWrap(true);
    m_chapters->setTextElideMode(Qt::ElideNone);
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    nameControl(m_search, u"manualSearch"_s, [] { return tr("Search the manual"); });
    setFittingHint(*m_search, [] {
        return QStringList{tr("Search the manual   Ctrl+F"), tr("Search   Ctrl+F"), QString()};
    });
    addClearButton(*m_search);
    m_nothing->setContent(
        Tone::Warn, Glyph::Info, [] { return tr("Not in the manual"); }, QString());
    m_nothing->hide();
    buildLayout();
    followSelection(*m_chapters);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualWindow::search);
    connect(m_search, &QLineEdit::textChanged, m_nothing, &QWidget::hide);
    connect(m_chapters, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_text->showPlace(m_chapters->item(row)->data(Qt::UserRole).toInt());
    });
    connect(new QShortcut(QKeySequence(QKeySequence::Find), this), &QShortcut::activated, this,
            [this] {
                m_search->setFocus();
                m_search->selectAll();
            });
    resizeWithin(*this, {gap(230), gap(160)});
    keepTexts(this, [this] { showLanguage(); });
    m_text->setFocus();
}

void ManualWindow::buildLayout()
{
    auto *close = makeButton(
        u"closeManual"_s, [] { return tr("&Close"); }, ButtonKind::Primary);
    // Return belongs to the search.
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *side = new QVBoxLayout;
    side->setSpacing(gap(3));
    side->addWidget(m_search);
    side->addWidget(m_nothing);
    side->addWidget(m_chapters, 1);
    auto *content = new QHBoxLayout;
    content->setSpacing(gap(4));
    content->addLayout(side, 1);
    content->addWidget(m_text, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(5), gap(5), gap(5), gap(4));
    layout->setSpacing(gap(3));
    layout->addLayout(content, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
}

// The chapters are the same in every language: the reader stays in his.
void ManualWindow::showLanguage()
{
    const int reading = chapterInView();
    const int chosen = m_chapters->currentRow();
    const QSignalBlocker quiet(m_chapters);
    m_text->read(manualLanguage());
    m_chapters->clear();
    for (const auto &[title, place] : m_text->chapters()) {
        auto *item = new QListWidgetItem(title, m_chapters);
        item->setData(Qt::UserRole, place);
    }
    m_chapters->setCurrentRow(chosen);
    if (reading >= 0)
        m_text->showPlace(m_chapters->item(reading)->data(Qt::UserRole).toInt());
}

// The last one that begins above or at the top of the view; -1: none.
int ManualWindow::chapterInView() const
{
    const int top = m_text->cursorForPosition({}).position();
    int chapter = -1;
    while (chapter + 1 < m_chapters->count()
           && m_chapters->item(chapter + 1)->data(Qt::UserRole).toInt() <= top)
        ++chapter;
    return chapter;
}

void ManualWindow::search()
{
    m_nothing->setVisible(!m_search->text().isEmpty() && !m_text->findNext(m_search->text()));
}

void openManual(QWidget &window)
{
    auto *manual = window.findChild<ManualWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!manual)
        manual = new ManualWindow(&window);
    manual->show();
    manual->raise();
    manual->activateWindow();
}

} // namespace beian
