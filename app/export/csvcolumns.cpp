// SPDX-License-Identifier: MIT
#include "app/export/csvcolumns.h"

#include <algorithm>
#include <array>

#include "app/export/csvcells.h"
#include "app/support/textfolding.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct ColumnNames
{
    CsvColumn column;
    QStringView title;
    QStringView others; // further names, with a blank between; folded
};

// In the order in which they are written.
constexpr std::array columns{
    ColumnNames{CsvColumn::Applicant, u"办理人/单位",
                u"办理人 单位 单位名称 办理单位 主办单位 主办单位名称 主办者 主办者名称 公司 "
                u"公司名称 企业名称 姓名 名称 客户 客户名称 applicant name company customer client "
                u"organisation organization"},
    ColumnNames{CsvColumn::OrderNumber, u"备案订单号",
                u"订单号 订单编号 备案订单 备案订单编号 ordernumber order orderno orderid"},
    ColumnNames{CsvColumn::Province, u"省市",
                u"省份 省 备案省市 备案省份 所在省市 所在省份 所属省份 省市自治区 province"},
    ColumnNames{CsvColumn::Submitted, u"提交日期",
                u"备案提交日期 提交时间 提交管局日期 提交管局时间 日期 submitted submittedon date "
                u"submissiondate"},
    ColumnNames{CsvColumn::Type, u"备案类型", u"类型 业务类型 备案业务类型 type filingtype"},
    ColumnNames{CsvColumn::Part, u"变更/注销部分",
                u"变更部分 注销部分 部分 part changed cancel changedpart cancelledpart"},
    ColumnNames{CsvColumn::State, u"状态", u"备案状态 state status"},
    ColumnNames{CsvColumn::Deadline, u"截止时间", u"deadline"},
    ColumnNames{CsvColumn::SubjectPhone, u"主体负责人手机号",
                u"主体负责人手机号码 主体负责人手机 主体负责人电话 主体负责人号码 主体手机号 "
                u"主体手机 主体负责人联系方式 subjectphone subjectmobile"},
    ColumnNames{CsvColumn::SitePhone, u"网站负责人手机号",
                u"网站负责人手机号码 网站负责人手机 网站负责人电话 网站负责人号码 网站手机号 "
                u"网站手机 网站负责人联系方式 互联网信息服务负责人手机号 互联网信息服务负责人手机 "
                u"服务负责人手机号 sitephone sitemobile"},
    ColumnNames{CsvColumn::Phone, u"手机号",
                u"手机号码 手机 负责人手机号 负责人手机号码 负责人手机 联系手机 联系电话 电话 "
                u"电话号码 号码 联系方式 phone mobile phonenumber mobilenumber mobilephone tel"},
    ColumnNames{CsvColumn::SharedNumber, u"共用号码", u"同一号码 是否同一号码 sharednumber shared"},
    ColumnNames{CsvColumn::NoticeAt, u"提交通知时间", u"通知时间 noticeat notice"},
    ColumnNames{CsvColumn::ReceivedAt, u"收到短信时间",
                u"短信时间 收到时间 短信接收时间 receivedat received"},
    ColumnNames{CsvColumn::VerifiedAt, u"核验时间", u"核验完成时间 完成时间 verifiedat verified"},
    ColumnNames{CsvColumn::ResentAt, u"补发时间", u"重发时间 resentat resent"},
    ColumnNames{CsvColumn::Resends, u"补发次数", u"重发次数 resends"},
    ColumnNames{CsvColumn::WrongInputs, u"输错次数", u"wronginputs"},
    ColumnNames{CsvColumn::FirstSmsLost, u"首条短信未收到", u"firstsmslost"},
    ColumnNames{CsvColumn::Failed, u"核验失败", u"failed"},
    ColumnNames{CsvColumn::Document, u"证件类型", u"document documentkind"},
    ColumnNames{CsvColumn::Round, u"轮次", u"round"},
    ColumnNames{CsvColumn::Rules, u"适用规则", u"规则 rules"},
    ColumnNames{CsvColumn::ReceivedAnyway, u"规则外收到短信", u"receivedanyway"},
    ColumnNames{CsvColumn::NumberChanging, u"变更手机号", u"numberchanging"},
    ColumnNames{CsvColumn::Persons, u"核验负责人", u"persons"},
    ColumnNames{CsvColumn::CreatedAt, u"建立时间", u"创建时间 createdat created"},
};

// Titles as people decorate them: "* 手机号（必填）", "Subject phone:", "省/市".
QString foldedTitle(const QString &title)
{
    QString name = foldForSearch(title);
    if (const qsizetype bracket = name.indexOf(u'('); bracket > 0)
        name.truncate(bracket);
    name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return name;
}

const QHash<QString, CsvColumn> &columnsByName()
{
    static const QHash<QString, CsvColumn> byName = [] {
        QHash<QString, CsvColumn> names;
        for (const ColumnNames &each : columns) {
            names.insert(foldedTitle(each.title.toString()), each.column);
            for (const QStringView other : each.others.split(u' '))
                names.insert(other.toString(), each.column);
        }
        return names;
    }();
    return byName;
}

// What is put between the cells of a column that is there several times; null: the first one
// counts.
QString betweenCells(CsvColumn column)
{
    switch (column) {
    case CsvColumn::Applicant:
        return u"·"_s;
    case CsvColumn::SubjectPhone:
    case CsvColumn::SitePhone:
    case CsvColumn::Phone:
        return listSeparator();
    default:
        return {};
    }
}

} // namespace

const QList<CsvColumn> &exportedColumns()
{
    static const QList<CsvColumn> list = [] {
        QList<CsvColumn> written;
        for (const ColumnNames &each : columns) {
            if (each.column != CsvColumn::Phone)
                written << each.column;
        }
        return written;
    }();
    return list;
}

QString columnTitle(CsvColumn column)
{
    const auto found = std::ranges::find(columns, column, &ColumnNames::column);
    Q_ASSERT(found != columns.end());
    return found->title.toString();
}

std::optional<CsvColumn> columnTitled(const QString &title)
{
    const auto found = columnsByName().constFind(foldedTitle(title));
    return found == columnsByName().constEnd() ? std::nullopt : std::optional(*found);
}

RowCells cellsUnder(const QList<std::optional<CsvColumn>> &titles, const QStringList &cells)
{
    RowCells row;
    for (qsizetype i = 0; i < std::min(titles.size(), cells.size()); ++i) {
        if (!titles.at(i))
            continue;
        const CsvColumn column = *titles.at(i);
        const QString text = textOfCell(cells.at(i));
        const QString between = betweenCells(column);
        if (text.isEmpty())
            continue;
        if (!row.contains(column))
            row.insert(column, text);
        else if (!between.isNull())
            row[column] += between + text;
    }
    return row;
}

} // namespace beian
