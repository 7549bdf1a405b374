// SPDX-License-Identifier: MIT
#include "app/rulesets/ruledownload.h"

#include <utility>

#include <QtCore/qfileinfo.h>
#include <QtCore/qregularexpression.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int redirectsFollowed = 3;
constexpr qint64 largestSignature = 16 * 1024; // bytes
constexpr auto usualName = "beian.rules"_L1;

QUrl signatureOf(const QUrl &file)
{
    QUrl url = file;
    url.setPath(file.path(QUrl::FullyEncoded) + ".minisig"_L1, QUrl::StrictMode);
    return url;
}

bool isSamePlace(const QUrl &one, const QUrl &other)
{
    constexpr int usualPort = 443;
    return one.scheme() == other.scheme() && one.host() == other.host()
        && one.port(usualPort) == other.port(usualPort) && other.userInfo().isEmpty();
}

// It comes from a server and from a file that anybody may have written, and goes into a line of a head.
bool isEtag(const QByteArray &etag)
{
    static const QRegularExpression form(u"\\A(?:W/)?\"[\\x21\\x23-\\x7e]{0,200}\"\\z"_s);
    return form.match(QString::fromLatin1(etag)).hasMatch();
}

} // namespace

RuleDownload::RuleDownload(const RuleDownloadOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_limit(this)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { fail(ErrorKind::RuleAddressSilent, m_asked.host()); });
}

RuleDownload::~RuleDownload()
{
    dropRequest();
}

void RuleDownload::start(const QUrl &file, const QByteArray &etag)
{
    m_file = file;
    m_limit.start(m_options.limit);
    ask(signatureOf(file), largestSignature, etag);
}

void RuleDownload::ask(const QUrl &url, qint64 largest, const QByteArray &etag)
{
    dropRequest();
    m_asked = url;
    m_largest = largest;
    m_etag = isEtag(etag) ? etag : QByteArray();
    m_request = new FileRequest(url, m_options.tls, largest, this);
    connect(m_request, &FileRequest::answered, this, &RuleDownload::take);
    connect(m_request, &FileRequest::tooLarge, this,
            [this] { fail(ErrorKind::RuleSetTooLarge, m_asked.host()); });
    connect(m_request, &FileRequest::failed, this,
            [this] { fail(ErrorKind::RuleAddressSilent, m_asked.host()); });
    m_request->start(m_etag);
}

void RuleDownload::take(const HttpHead &head, const QByteArray &content)
{
    constexpr int unchanged = 304;
    constexpr int there = 200;
    if (head.isRedirect())
        return follow(head.fields.value("location"));
    if (head.status == unchanged && !m_etag.isEmpty()) {
        m_answer.etag = m_etag;
        return finish();
    }
    if (head.status != there)
        return fail(ErrorKind::RuleAddressSilent,
                    u"%1 (%2)"_s.arg(m_asked.host()).arg(head.status));
    if (!std::exchange(m_isSignatureHere, true)) {
        m_set.signature = content;
        m_answer.etag = head.fields.value("etag");
        return ask(m_file, largestRuleSet, {});
    }
    m_set.content = content;
    m_answer.set = m_set;
    finish();
}

void RuleDownload::follow(const QByteArray &location)
{
    const QUrl next = m_asked.resolved(QUrl(QString::fromUtf8(location)));
    if (location.isEmpty() || !isSamePlace(m_file, next))
        fail(ErrorKind::RuleAddressLeadsElsewhere, next.host());
    else if (++m_redirects > redirectsFollowed)
        fail(ErrorKind::RuleAddressSilent, m_asked.host());
    else
        ask(next, m_largest, m_etag);
}

void RuleDownload::fail(ErrorKind kind, const QString &detail)
{
    m_answer = {};
    m_answer.fault = Error{kind, detail};
    finish();
}

void RuleDownload::finish()
{
    m_limit.stop();
    dropRequest();
    Q_EMIT finished(m_answer);
}

void RuleDownload::dropRequest()
{
    FileRequest *request = std::exchange(m_request, nullptr);
    if (!request)
        return;
    // It may be telling something just now.
    request->disconnect(this);
    request->deleteLater();
}

bool isWebAddress(const QString &address)
{
    return address.startsWith("https://"_L1, Qt::CaseInsensitive);
}

QString ruleFileAt(const QString &address)
{
    if (isWebAddress(address)) {
        QUrl url(address);
        if (url.path().isEmpty() || url.path().endsWith(u'/'))
            url.setPath((url.path().isEmpty() ? u"/"_s : url.path()) + usualName);
        return url.toString(QUrl::FullyEncoded);
    }
    return QFileInfo(address).isDir() ? address + u'/' + usualName : address;
}

} // namespace beian
