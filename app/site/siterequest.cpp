// SPDX-License-Identifier: MIT
#include "app/site/siterequest.h"

#include "app/site/sitereport.h"

namespace beian {

SiteRequest::SiteRequest(const QUrl &url, const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_connection(url, tls, siteAnswerCap)
{
    connect(&m_connection, &HttpConnection::nameFound, this, &SiteRequest::nameFound);
    connect(&m_connection, &HttpConnection::connected, this, &SiteRequest::connected);
    connect(&m_connection, &HttpConnection::encrypted, this, &SiteRequest::encrypted);
    connect(&m_connection, &HttpConnection::arrived, this, &SiteRequest::read);
    connect(&m_connection, &HttpConnection::refused, this, &SiteRequest::refused);
    connect(&m_connection, &HttpConnection::failed, this, &SiteRequest::failed);
}

void SiteRequest::start()
{
    m_connection.start("HTTP/1.1");
}

void SiteRequest::read()
{
    m_taken += m_connection.read(siteAnswerCap - m_taken.size());
    HttpHead head;
    switch (readHead(m_taken, head)) {
    case HeadReading::Whole:
        m_connection.end();
        Q_EMIT answered(head);
        return;
    case HeadReading::Unfinished:
        if (m_taken.size() < siteAnswerCap)
            return;
        break;
    case HeadReading::Wrong:
        break;
    }
    m_connection.end();
    Q_EMIT failed(QAbstractSocket::UnfinishedSocketOperationError);
}

} // namespace beian
