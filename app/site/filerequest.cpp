// SPDX-License-Identifier: MIT
#include "app/site/filerequest.h"

#include <optional>

#include "app/site/sitereport.h"

namespace beian {

namespace {

constexpr int statusOk = 200;

// -1 where none is announced; empty for what is no length.
std::optional<qint64> announcedLength(const HttpHead &head)
{
    const auto length = head.fields.constFind("content-length");
    if (length == head.fields.constEnd())
        return -1;
    bool isNumber = false;
    const qint64 number = length->toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

FileRequest::FileRequest(const QUrl &url, const QSslConfiguration &tls, qint64 largest,
                         QObject *parent)
    : QObject(parent)
    , m_connection(url, tls, siteAnswerCap)
    , m_largest(largest)
{
    connect(&m_connection, &HttpConnection::arrived, this, &FileRequest::read);
    connect(&m_connection, &HttpConnection::refused, this, &FileRequest::fail);
    connect(&m_connection, &HttpConnection::failed, this, &FileRequest::takeEnd);
}

// HTTP/1.0 is answered in one piece, never in chunks (RFC 9112, 6.1).
void FileRequest::start(const QByteArray &etag)
{
    m_connection.start("HTTP/1.0",
                       etag.isEmpty() ? QByteArray() : "If-None-Match: " + etag + "\r\n");
}

void FileRequest::read()
{
    const qint64 most = siteAnswerCap + m_largest + 1;
    m_taken += m_connection.read(most - m_taken.size());
    if (m_head.status == 0) {
        const HeadReading reading = readHead(m_taken, m_head);
        const bool isCut = reading == HeadReading::Unfinished && m_taken.size() >= siteAnswerCap;
        if (reading == HeadReading::Wrong || isCut)
            return fail();
        if (reading == HeadReading::Unfinished)
            return;
        const auto length = announcedLength(m_head);
        if (!length || m_head.fields.contains("transfer-encoding"))
            return fail();
        m_announced = *length;
        m_taken.remove(0, m_head.length);
    }
    takeContent();
}

void FileRequest::takeContent()
{
    if (m_head.status != statusOk)
        return answer();
    if (m_taken.size() > m_largest || m_announced > m_largest) {
        m_isOver = true;
        m_connection.end();
        Q_EMIT tooLarge();
    } else if (m_announced >= 0 && m_taken.size() >= m_announced) {
        m_taken.truncate(m_announced);
        answer();
    }
}

// The end of a connection is the end of a file whose length nobody told.
void FileRequest::takeEnd(QAbstractSocket::SocketError error)
{
    read(); // what came with it
    if (m_isOver)
        return;
    const bool isWhole = error == QAbstractSocket::RemoteHostClosedError
        && m_head.status == statusOk && m_announced < 0;
    if (isWhole)
        answer();
    else
        fail();
}

void FileRequest::answer()
{
    m_isOver = true;
    m_connection.end();
    Q_EMIT answered(m_head, m_head.status == statusOk ? m_taken : QByteArray());
}

void FileRequest::fail()
{
    m_isOver = true;
    m_connection.end();
    Q_EMIT failed();
}

} // namespace beian
