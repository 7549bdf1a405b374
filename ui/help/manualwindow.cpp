// SPDX-License-Identifier: MIT
#include "ui/help/manualwindow.h"

#include <utility>

#include <QtGui/qaction.h>
#include <QtGui/qtextobject.h>
#include <QtGui/qtextdocument.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollbar.h>

#include "ui/forms/controlnames.h"
#include "ui/forms/controls.h"
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

void ManualText::show(const QString &language)
{
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
    m_pictures.insert(name);
    return picture(name);
}

// Sharp on a screen of any scale.
QImage ManualText::picture(const QUrl &name) const
{
    QImage picture(u':' + name.path());
    const int widest = qMin(viewport()->width() - gap(4), picture.width());
    if (picture.isNull() || widest <= 0)
        return picture;
    picture = picture.scaledToWidth(
        qMin(qRound(widest * devicePixelRatioF()), picture.width()), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(picture.width() / qreal(widest));
    return picture;
}

void ManualText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    for (const QUrl &name : std::as_const(m_pictures))
        document()->addResource(QTextDocument::ImageResource, name, picture(name));
    document()->markContentsDirty(0, document()->characterCount());
}

ManualWindow::ManualWindow(QWidget *parent)
    : QDialog(parent)
    , m_text(new ManualText)
    , m_chapters(new QListWidget)
    , m_search(new QLineEdit)
{
    setObjectName(u"manualWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    keepTexts(this, [this] { setWindowTitle(tr("Manual")); });
    nameControl(m_chapters, u"manualChapters"_s, [] { return tr("Chapters"); });
    setStyleMark(m_chapters, "kind", u"sections"_s);
    const Words search = [] { return tr("Search the manual"); };
    nameControl(m_search, u"manualSearch"_s, search);
    keepTexts(m_search, [this, search] { m_search->setPlaceholderText(search()); });
    addClearButton(*m_search);
    auto *close = makeButton(
        u"closeManual"_s, [] { return tr("&Close"); }, ButtonKind::Primary);
    close->setAutoDefault(false);
    auto *side = new QVBoxLayout;
    side->setSpacing(gap(3));
    side->addWidget(m_search);
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
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualWindow::search);
    connect(m_chapters, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_text->showPlace(m_chapters->item(row)->data(Qt::UserRole).toInt());
    });
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    addAction(find);
    resizeWithin(*this, {gap(230), gap(160)});
    keepTexts(this, [this] { showLanguage(); });
    m_text->setFocus();
}

// The reader stays in the chapter.
void ManualWindow::showLanguage()
{
    const int row = m_chapters->currentRow();
    m_text->show(manualLanguage());
    m_chapters->clear();
    for (const auto &[title, place] : m_text->chapters()) {
        auto *item = new QListWidgetItem(title, m_chapters);
        item->setData(Qt::UserRole, place);
    }
    m_chapters->setCurrentRow(row);
}

void ManualWindow::search()
{
    const bool isFound = m_search->text().isEmpty() || m_text->findNext(m_search->text());
    setTone(m_search, isFound ? Tone::Neutral : Tone::Warn);
    m_search->setToolTip(isFound ? QString() : tr("Not in the manual"));
}

void openManual(QWidget &window)
{
    auto *manual = window.findChild<ManualWindow *>();
    if (!manual)
        manual = new ManualWindow(&window);
    manual->show();
    manual->raise();
    manual->activateWindow();
}

} // namespace beian
