// SPDX-License-Identifier: MIT
#include "ui/forms/messagebox.h"

#include <algorithm>

#include <QtGui/qscreen.h>
#include <QtWidgets/qdialogbuttonbox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "app/support/repeatable.h"
#include "ui/forms/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace beian {

namespace {

// QMessageBox limits its width by that of the screen, and cuts the answers that need more side by
// side; below each other they fit.
void stackWideAnswers(QMessageBox &box)
{
    int width = 0;
    for (const QAbstractButton *button : box.buttons())
        width += button->sizeHint().width() + gap(2);
    constexpr int most = 900;
    const bool isWide = width > std::min(box.screen()->availableSize().width() / 2, most);
    box.findChild<QDialogButtonBox *>()->setOrientation(isWide ? Qt::Vertical : Qt::Horizontal);
}

// One of our own instead of the style's.
QPixmap pictureOf(QMessageBox::Icon icon, const QMessageBox &box)
{
    const Glyph glyph = icon == QMessageBox::Question ? Glyph::Unknown
        : icon == QMessageBox::Information            ? Glyph::Info
                                                      : Glyph::Warning;
    const QSize size(gap(8), gap(8));
    return glyphIcon(glyph, box.palette().color(QPalette::Highlight))
        .pixmap(size, box.devicePixelRatio());
}

QMessageBox *makeBox(QWidget *parent, const QString &objectName, QMessageBox::Icon icon,
                     const std::function<MessageTexts()> &texts)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(objectName);
    keepLook(box, [box, icon] { box->setIconPixmap(pictureOf(icon, *box)); });
    keepTexts(box, [box, texts] {
        const MessageTexts said = texts();
        box->setWindowTitle(inOneLine(said.windowTitle));
        box->setText(withoutControls(said.text));
        box->setInformativeText(withoutControls(said.details));
    });
    // There is a setting for the text alone, not for the details.
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace

QMessageBox *makeMessageBox(QWidget *parent, const QString &objectName, QMessageBox::Icon icon,
                            const std::function<MessageTexts()> &texts)
{
    return makeBox(parent, objectName, icon, texts);
}

QMessageBox *makeMessageBox(QWidget *parent, const QString &objectName, QMessageBox::Icon icon,
                            const MessageTexts &texts)
{
    return makeBox(parent, objectName, icon, [texts] { return texts; });
}

QPushButton *addAnswer(QMessageBox &box, const QString &objectName, const Words &words,
                       QMessageBox::ButtonRole role)
{
    QPushButton *button = box.addButton(QString(), role);
    button->setObjectName(objectName);
    // Of several that refuse, the first one.
    if (role == QMessageBox::RejectRole && !box.escapeButton())
        box.setEscapeButton(button);
    keepTexts(button, [&box, button, words] {
        button->setText(words());
        button->setAccessibleName(withoutMnemonic(words()));
        stackWideAnswers(box);
    });
    keepLook(button, [&box] { stackWideAnswers(box); });
    return button;
}

} // namespace beian
