// SPDX-License-Identifier: MIT
#include "ui/platform/secretclipboard.h"

#include <QtCore/qmimedata.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QMimeData *secretMimeData(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
#if defined(Q_OS_WIN)
    // https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats, "cloud clipboard and
    // clipboard history formats": a DWORD of zero forbids.
    const QByteArray no(4, '\0');
    const auto format = [](QLatin1StringView name) {
        return u"application/x-qt-windows-mime;value=\"%1\""_s.arg(name);
    };
    data->setData(format("ExcludeClipboardContentFromMonitorProcessing"_L1), "1"_ba);
    data->setData(format("CanIncludeInClipboardHistory"_L1), no);
    data->setData(format("CanUploadToCloudClipboard"_L1), no);
#elif defined(Q_OS_MACOS)
    // nspasteboard.org
    data->setData(u"application/x-nspasteboard-concealed-type"_s, "1"_ba);
#else
    // Honoured by the clipboard histories of KDE, GNOME extensions and CopyQ.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
#endif
    return data;
}

} // namespace

SecretClipboard::SecretClipboard(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        // Somebody else copied: nothing of ours is left to clear or to count.
        if (!m_text.isEmpty() && !isStillOurs()) {
            forget();
            Q_EMIT changed();
        }
    });
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::refresh);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const QString &text)
{
    m_text = Secret(text);
    m_copiedAt = m_clock.monotonic();
    QGuiApplication::clipboard()->setMimeData(secretMimeData(text));
    m_timer.start(std::chrono::seconds(1));
    Q_EMIT changed();
}

void SecretClipboard::copyPlain(const QString &text)
{
    forget();
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT changed();
}

std::chrono::seconds SecretClipboard::remaining() const
{
    if (m_text.isEmpty())
        return std::chrono::seconds(0);
    const auto left = lifetime - (m_clock.monotonic() - m_copiedAt);
    return qMax(std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(left));
}

std::chrono::seconds SecretClipboard::remainingOf(const Secret &text) const
{
    return m_text == text ? remaining() : std::chrono::seconds(0);
}

void SecretClipboard::refresh()
{
    if (m_text.isEmpty())
        return;
    if (remaining() == std::chrono::seconds(0))
        clear();
    Q_EMIT changed();
}

bool SecretClipboard::isStillOurs() const
{
    return QGuiApplication::clipboard()->text() == m_text.reveal();
}

void SecretClipboard::clear()
{
    if (m_text.isEmpty())
        return;
    if (isStillOurs())
        QGuiApplication::clipboard()->clear();
    forget();
}

void SecretClipboard::forget()
{
    m_text = {};
    m_timer.stop();
}

} // namespace beian
