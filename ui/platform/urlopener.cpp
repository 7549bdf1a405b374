// SPDX-License-Identifier: MIT
#include "ui/platform/urlopener.h"

#include <utility>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qpointer.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtimer.h>
#include <QtCore/qurl.h>
#include <QtGui/qdesktopservices.h>
#include <QtGui/qguiapplication.h>

#include "ui/platform/openers.h"

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// One after the other, until one has opened the address or none is left.
class Opening final : public QObject
{
public:
    Opening(const QUrl &url, QList<QStringList> openers, std::chrono::milliseconds patience,
            UrlOpener *parent)
        : QObject(parent)
        , m_address(url.toString(QUrl::FullyEncoded))
        , m_openers(std::move(openers))
    {
        m_patience.setSingleShot(true);
        m_patience.setInterval(patience);
        m_patience.callOnTimeout(this, [this] { end(true); });
    }

    void start(QObject *context, const UrlOpener::Answer &answered)
    {
        m_context = context;
        m_answered = answered;
        tryNext();
    }

private:
    void tryNext();
    void run(const QString &program, QStringList arguments);
    void end(bool isOpen);

    QString m_address;
    QList<QStringList> m_openers; // not tried yet
    QTimer m_patience;
    QPointer<QObject> m_context;
    UrlOpener::Answer m_answered;
};

void Opening::tryNext()
{
    m_patience.stop();
    while (!m_openers.isEmpty()) {
        QStringList command = m_openers.takeFirst();
        const QString program = QStandardPaths::findExecutable(command.takeFirst());
        if (!program.isEmpty())
            return run(program, command);
    }
    // Also where nothing had to be waited for: whoever asks gets the answer after the question.
    QTimer::singleShot(0, this, [this] { end(false); });
}

// The process belongs to nobody: a browser goes on when this program ends. A session of its own keeps what
// ends our terminal from it.
void Opening::run(const QString &program, QStringList arguments)
{
    auto *process = new QProcess;
#if defined(Q_OS_UNIX)
    process->setChildProcessModifier([] { ::setsid(); });
#endif
    process->setStandardInputFile(QProcess::nullDevice());
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (code == 0 && status == QProcess::NormalExit)
            end(true);
        else
            tryNext();
    });
    connect(process, &QProcess::errorOccurred, this,
            [this, process](QProcess::ProcessError error) {
                if (error != QProcess::FailedToStart)
                    return;
                process->deleteLater();
                tryNext();
            });
    m_patience.start();
    process->start(program, arguments << m_address);
}

void Opening::end(bool isOpen)
{
    m_patience.stop();
    if (m_context && m_answered)
        m_answered(isOpen);
    m_answered = nullptr;
    deleteLater();
}

} // namespace

UrlOpener::UrlOpener(QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_patience(patience)
{ }

bool UrlOpener::isNeeded()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QString platform = QGuiApplication::platformName();
    return platform == "xcb"_L1
        || (platform.startsWith("wayland"_L1)
            && QStandardPaths::findExecutable(u"xdg-open"_s).isEmpty());
#else
    return false;
#endif
}

void UrlOpener::open(const QUrl &url, QObject *context, const Answer &answered)
{
    auto *opening = new Opening(
        url,
        openersOf(url, qEnvironmentVariable("XDG_CURRENT_DESKTOP"), qEnvironmentVariable("BROWSER")),
        m_patience, this);
    opening->start(context, answered);
}

void openOutside(const QUrl &url, QObject *context, const UrlOpener::Answer &answered)
{
    auto *opener = QCoreApplication::instance()->findChild<UrlOpener *>();
    if (opener)
        opener->open(url, context, answered);
    else
        answered(QDesktopServices::openUrl(url));
}

} // namespace beian
