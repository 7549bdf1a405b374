// SPDX-License-Identifier: MIT
#include "ui/forms/reservedlabel.h"

namespace beian {

using namespace Qt::StringLiterals;

ReservedLabel::ReservedLabel(int lines, QWidget *parent)
    : QLabel(parent)
    , m_lines(lines)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setProperty("kind", u"hint"_s);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(lines > 0);
    setSizePolicy(policy);
}

int ReservedLabel::reservedHeight() const
{
    ensurePolished();
    // A line with Chinese in it, or with its quotes, is higher.
    const QString line = u"Ag国“”\n"_s;
    const QRect room(0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    return m_lines == 0
        ? 0
        : fontMetrics().boundingRect(room, Qt::AlignLeft, line.repeated(m_lines).chopped(1)).height();
}

QSize ReservedLabel::sizeHint() const
{
    return QLabel::sizeHint().expandedTo({0, reservedHeight()});
}

QSize ReservedLabel::minimumSizeHint() const
{
    return QLabel::minimumSizeHint().expandedTo({0, reservedHeight()});
}

int ReservedLabel::heightForWidth(int width) const
{
    return qMax(QLabel::heightForWidth(width), reservedHeight());
}

} // namespace beian
