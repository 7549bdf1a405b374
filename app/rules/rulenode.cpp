// SPDX-License-Identifier: MIT
#include "app/rules/rulenode.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace beian {

void RuleNode::fail(const QString &what) const
{
    if (!m_reading->fault)
        m_reading->fault = Error{ErrorKind::RuleFileDamaged, m_place + u": " + what};
}

RuleNode RuleNode::operator[](const QString &key) const
{
    const RuleNode member(*m_reading, m_place + u'/' + key, m_value.toObject().value(key));
    if (!m_value.isObject())
        fail(u"is not an object"_s);
    else if (member.m_value.isUndefined())
        member.fail(u"is missing"_s);
    return member;
}

QList<RuleNode> RuleNode::entries(int atLeast) const
{
    QList<RuleNode> nodes;
    if (!m_value.isArray())
        fail(u"is not a list"_s);
    const QJsonArray array = m_value.toArray();
    if (array.size() < atLeast)
        fail(u"has too few entries"_s);
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.append(RuleNode(*m_reading, m_place + u'/' + QString::number(i), array.at(i)));
    return nodes;
}

QStringList RuleNode::keys() const
{
    if (!m_value.isObject())
        fail(u"is not an object"_s);
    return m_value.toObject().keys();
}

QString RuleNode::string() const
{
    const QString string = m_value.toString();
    if (!m_value.isString())
        fail(u"is not a string"_s);
    else if (string.trimmed().isEmpty())
        fail(u"is empty"_s);
    return string;
}

QString RuleNode::matching(const QString &pattern) const
{
    const QString string = m_value.toString();
    QRegularExpression &expression = m_reading->expressions[pattern];
    if (expression.pattern().isEmpty())
        expression.setPattern(QRegularExpression::anchoredPattern(pattern));
    if (!m_value.isString())
        fail(u"is not a string"_s);
    else if (!expression.match(string).hasMatch())
        fail(u"has the wrong form"_s);
    return string;
}

QStringList RuleNode::strings(const QString &pattern, int atLeast) const
{
    QStringList strings;
    for (const RuleNode &entry : entries(atLeast)) {
        strings.append(entry.matching(pattern));
        if (strings.indexOf(strings.last()) < strings.size() - 1)
            entry.fail(u"is there twice"_s);
    }
    return strings;
}

bool RuleNode::boolean() const
{
    if (!m_value.isBool())
        fail(u"is neither true nor false"_s);
    return m_value.toBool();
}

int RuleNode::positive() const
{
    // toInt() gives the default for a broken number and for anything that is not one.
    const int number = m_value.toInt(0);
    if (number < 1)
        fail(u"is not a whole number above zero"_s);
    return number;
}

QDate RuleNode::date() const
{
    const QDate date = QDate::fromString(m_value.toString(), Qt::ISODate);
    if (!date.isValid())
        fail(u"is not a date"_s);
    return date;
}

QUrl RuleNode::url() const
{
    const QUrl url(m_value.toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        fail(u"is not a web address"_s);
    return url;
}

LocalizedText RuleNode::text() const
{
    return {(*this)[u"en"_s].string(), (*this)[u"zh"_s].string(), (*this)[u"zh-TW"_s].string()};
}

Evidence RuleNode::evidence() const
{
    const RuleNode sources = (*this)[u"source"_s];
    Evidence evidence{
        sources.strings(u".+"_s),
        (*this)[u"sure"_s].oneOf<Sureness>(
            {{u"high", Sureness::High}, {u"medium", Sureness::Medium}, {u"low", Sureness::Low}})};
    for (const QString &id : evidence.sources) {
        if (!m_reading->sourceIds.contains(id))
            sources.fail(u"names the unknown source "_s + id);
    }
    return evidence;
}

QString surenessName(Sureness sure)
{
    switch (sure) {
    case Sureness::High:
        return u"high"_s;
    case Sureness::Medium:
        return u"medium"_s;
    case Sureness::Low:
        return u"low"_s;
    }
    Q_UNREACHABLE();
}

} // namespace beian
