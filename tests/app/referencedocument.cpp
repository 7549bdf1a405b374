// SPDX-License-Identifier: MIT
#include "tests/app/referencedocument.h"

#include <algorithm>

#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;
using beian::FilingPart;
using beian::FilingType;
using beian::Role;

namespace {

QString firstMatch(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern).match(text).captured(1);
}

// The text below the heading that begins with `title`, up to the next one.
QString section(const QString &text, const QString &title)
{
    const qsizetype begin = text.indexOf(u"\n## "_s + title);
    return begin < 0 ? QString() : text.mid(begin, text.indexOf(u"\n## "_s, begin + 1) - begin);
}

QList<ReferenceDocument::Province> parseProvinces(const QString &text)
{
    static const QRegularExpression batch(u"(\\d+)年(\\d+)月(\\d+)日起：(.*)被列为试点"_s);
    static const QRegularExpression link(u"\\[([^\\]]+)\\]\\(([^)]+)\\)"_s);
    QList<ReferenceDocument::Province> provinces;
    int number = 0;
    for (const auto &line : batch.globalMatch(text)) {
        const QDate since(line.captured(1).toInt(), line.captured(2).toInt(),
                          line.captured(3).toInt());
        ++number;
        for (const auto &found : link.globalMatch(line.captured(4)))
            provinces.append({found.captured(1), since, number, QUrl(found.captured(2))});
    }
    return provinces;
}

QMap<QString, QString> parseSenders(const QString &text)
{
    static const QRegularExpression row(u"\\n\\|([^|:]+)\\|([^|:]+)\\|(?=\\n)"_s);
    QMap<QString, QString> senders;
    for (const auto &found : row.globalMatch(text)) {
        if (found.captured(1) != u"运营商"_s)
            senders.insert(found.captured(1), firstMatch(found.captured(2), u"^(\\d+)$"_s));
    }
    return senders;
}

QList<ReferenceDocument::Step> parseSteps(const QString &text)
{
    static const QRegularExpression bold(u"\\*\\*([^*]+)\\*\\*"_s);
    static const QRegularExpression numbered(u"^\\d+\\.  (.*)$"_s);
    QList<ReferenceDocument::Step> steps;
    bool isNote = false;
    for (const QString &line : text.split(u'\n')) {
        const auto number = numbered.match(line);
        if (number.hasMatch()) {
            steps.append({number.captured(1), {}});
            isNote = false;
        } else if (!steps.isEmpty() && !isNote) {
            isNote = line.contains(u"**说明"_s);
            if (!isNote && !line.contains(u"!["_s))
                steps.last().text += line.trimmed();
        }
    }
    for (ReferenceDocument::Step &step : steps) {
        for (const auto &found : bold.globalMatch(step.text))
            step.bold.append(found.captured(1));
    }
    return steps;
}

QList<Role> rolesIn(const QString &text)
{
    QList<Role> roles;
    if (text.contains(u"主体负责人"_s))
        roles.append(Role::Subject);
    if (text.contains(u"网站负责人"_s))
        roles.append(Role::Site);
    return roles;
}

QList<ReferenceDocument::Row> parseRows(const QString &text)
{
    static const QList<std::pair<QString, FilingType>> types{
        {u"首次备案"_s, FilingType::First},        {u"新增网站"_s, FilingType::NewSite},
        {u"接入备案"_s, FilingType::Access},       {u"变更备案"_s, FilingType::Change},
        {u"取消接入"_s, FilingType::CancelAccess}, {u"注销备案"_s, FilingType::Cancel},
    };
    static const QRegularExpression remark(u"-   (\\S+)"_s);
    // A cell of remarks runs over several lines, so cells are counted, not lines.
    const QStringList cells = text.split(u'|');
    QList<ReferenceDocument::Row> rows;
    for (qsizetype i = 0; i + 2 < cells.size(); ++i) {
        for (const auto &[heading, type] : types) {
            if (!cells.at(i).startsWith(heading))
                continue;
            ReferenceDocument::Row row{type, cells.at(i), rolesIn(cells.at(i + 1)), {}};
            for (const auto &found : remark.globalMatch(cells.at(i + 2)))
                row.remarks.append(found.captured(1));
            rows.append(row);
        }
    }
    return rows;
}

} // namespace

ReferenceDocument ReferenceDocument::read()
{
    QFile file(QStringLiteral(BEIAN_TEST_DATA "/aliyun-sms-verification-2019.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The 2019 document is not there");
    const QString text = QString::fromUtf8(file.readAll());
    const QString resend = section(text, u"短信重发操作步骤"_s);
    const QString sending = section(text, u"附录一"_s);

    ReferenceDocument document;
    document.provinces = parseProvinces(section(text, u"需短信核验省份"_s));
    document.hours = firstMatch(section(text, u"验证码有效时长"_s), u"(\\d+) ?小时"_s).toInt();
    document.noticeToSmsMinutes = firstMatch(sending, u"(\\d+) ?分钟左右"_s).toInt();
    document.resendMinutes = resend.contains(u"重发的短信需十分钟左右"_s) ? 10 : 0;
    document.codeDigits = firstMatch(sending, u"验证码为 ?(\\d+) ?位数字"_s).toInt();
    document.newNumberSentence = firstMatch(sending, u"-   (若手机号码变更后\\S+)"_s);
    document.senders = parseSenders(sending);
    document.verifySteps = parseSteps(section(text, u"短信核验操作步骤"_s));
    document.resendSteps = parseSteps(resend);
    document.rows = parseRows(section(text, u"附录二"_s));
    return document;
}

std::optional<ReferenceDocument::Province>
ReferenceDocument::province(const QString &shortName) const
{
    const auto found = std::ranges::find(provinces, shortName, &Province::shortName);
    return found == provinces.cend() ? std::nullopt : std::optional(*found);
}

const ReferenceDocument::Row &ReferenceDocument::row(FilingType type) const
{
    const auto found = std::ranges::find(rows, type, &Row::type);
    if (found == rows.cend())
        qFatal("Appendix two lacks a type");
    return *found;
}

QList<Role> ReferenceDocument::roles(FilingType type, FilingPart part) const
{
    const Row &found = row(type);
    if (type != FilingType::Change || part == FilingPart::Both)
        return found.targets;
    const QString condition =
        part == FilingPart::Subject ? u"若变更主体信息"_s : u"若变更网站信息"_s;
    QList<Role> roles;
    for (const QString &remark : found.remarks) {
        if (remark.startsWith(condition))
            roles += rolesIn(remark);
    }
    return roles;
}
