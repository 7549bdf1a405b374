// SPDX-License-Identifier: MIT
#include "app/export/filingcolumns.h"

#include <algorithm>
#include <array>

#include "app/support/textfolding.h"
#include "app/support/traditional.h"
#include "app/tables/tablecells.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct ColumnNames
{
    FilingColumn column;
    QStringView title;
    QStringView others; // further names, with a blank between; folded
};

// In the order in which they are written.
constexpr std::array knownColumns{
    ColumnNames{FilingColumn::Applicant, u"办理人/单位",
                u"办理人 单位 单位名称 办理单位 主办单位 主办单位名称 主办者 主办者名称 公司 "
                u"公司名称 公司全称 企业名称 企业全称 单位全称 主体名称 主办单位或个人 备案主体 "
                u"备案主体名称 主体 网站主办者 "
                u"开办者 开办者名称 姓名 名称 客户 客户名称 applicant name company customer client "
                u"organisation organization"},
    ColumnNames{FilingColumn::OrderNumber, u"备案订单号",
                u"订单号 订单编号 订单id 备案订单 备案订单编号 备案订单id 备案单号 备案编号 "
                u"申请单号 业务单号 "
                u"ordernumber order orderno orderid"},
    ColumnNames{
        FilingColumn::Province, u"省市",
        u"省份 省 备案省市 备案省份 所在省市 所在省份 所属省份 省市自治区 省市区 省 市 "
        u"地区 备案地区 省份城市 备案地 归属地 归属省份 归属省市 归属地区 "
        u"所属地区 所在地区 地域 备案地域 区域 备案区域 城市 所在地 所属省市 主体所在省份 "
        u"主体所在省市 主体所在地 主体所属区域 主体所在区域 主办单位所在省份 主办单位所在省市 "
        u"主办单位所在地 主办单位所属区域 主办者所在地 主办者所属区域 所属区域 备案所在地 备案省 "
        u"管局 所属管局 备案管局 "
        u"province region city"},
    ColumnNames{FilingColumn::Submitted, u"提交日期",
                u"备案提交日期 备案提交时间 订单提交时间 申请时间 申请日期 提交时间 提交管局日期 "
                u"提交管局时间 日期 submitted submittedon date "
                u"submissiondate"},
    ColumnNames{FilingColumn::Type, u"备案类型",
                u"订单类型 类型 业务类型 备案业务类型 备案订单类型 申请类型 备案申请类型 操作类型 "
                u"备案方式 备案类别 申请业务 类别 type filingtype ordertype"},
    ColumnNames{FilingColumn::Service, u"服务类型",
                u"互联网信息服务类型 服务形式 服务种类 备案对象 备案服务类型 service servicekind "
                u"servicetype"},
    ColumnNames{FilingColumn::Part, u"变更/注销部分",
                u"变更部分 注销部分 部分 part changed cancel changedpart cancelledpart"},
    ColumnNames{FilingColumn::State, u"状态",
                u"备案状态 当前阶段 当前状态 订单状态 当前进度 备案进度 审核状态 进度 阶段 state "
                u"status stage"},
    ColumnNames{FilingColumn::Deadline, u"截止时间", u"deadline"},
    ColumnNames{
        FilingColumn::SubjectPhone, u"主体负责人手机号",
        u"主体负责人手机号码 主体负责人手机 主体负责人电话 主体负责人号码 主体手机号 "
        u"主体手机 主体负责人联系方式 主体负责人联系电话 主体负责人移动电话 主办单位负责人手机号 "
        u"主办单位负责人手机号码 主办单位负责人手机 主办单位负责人电话 "
        u"主办单位负责人联系方式 主办单位负责人联系电话 主办者负责人手机号 subjectphone "
        u"subjectmobile entityphone entitymobile"},
    ColumnNames{FilingColumn::SitePhone, u"网站负责人手机号",
                u"网站负责人手机号码 网站负责人手机 网站负责人电话 网站负责人号码 网站手机号 "
                u"网站手机 网站负责人联系方式 互联网信息服务负责人手机号 互联网信息服务负责人手机 "
                u"互联网信息服务负责人手机号码 互联网信息服务负责人电话 服务负责人手机号 "
                u"服务负责人手机号码 服务负责人手机 服务负责人电话 服务负责人联系方式 "
                u"服务负责人联系电话 网站负责人联系电话 网站负责人移动电话 app负责人手机号 "
                u"app负责人手机 app负责人电话 小程序负责人手机号 小程序负责人手机 小程序负责人电话 "
                u"sitephone sitemobile servicephone"},
    ColumnNames{
        FilingColumn::SubjectContact, u"主体负责人",
        u"主体负责人信息 主办单位负责人 主办单位负责人信息 主办者负责人 主办人 subjectcontact "
        u"entitycontact"},
    ColumnNames{FilingColumn::SiteContact, u"网站负责人",
                u"网站负责人信息 服务负责人 服务负责人信息 互联网信息服务负责人 app负责人 "
                u"小程序负责人 sitecontact servicecontact"},
    ColumnNames{
        FilingColumn::Phone, u"手机号",
        u"手机号码 手机 移动电话 核验手机号 短信核验手机号 联系人手机 联系人手机号 联系人电话 "
        u"负责人电话 负责人联系方式 负责人手机号 负责人手机号码 负责人手机 联系手机 联系电话 电话 "
        u"电话号码 号码 联系方式 phone mobile phonenumber mobilenumber mobilephone tel"},
    ColumnNames{FilingColumn::SharedNumber, u"共用号码",
                u"同一号码 是否同一号码 sharednumber shared"},
    ColumnNames{FilingColumn::NoticeAt, u"提交通知时间", u"通知时间 noticeat notice"},
    ColumnNames{FilingColumn::ReceivedAt, u"收到短信时间",
                u"短信时间 收到时间 短信接收时间 短信收到时间 receivedat received"},
    ColumnNames{FilingColumn::VerifiedAt, u"核验时间",
                u"核验完成时间 完成时间 verifiedat verified"},
    ColumnNames{FilingColumn::ResentAt, u"补发时间", u"重发时间 resentat resent"},
    ColumnNames{FilingColumn::Resends, u"补发次数", u"重发次数 resends"},
    ColumnNames{FilingColumn::WrongInputs, u"输错次数", u"wronginputs"},
    ColumnNames{FilingColumn::FirstSmsLost, u"首条短信未收到", u"firstsmslost"},
    ColumnNames{FilingColumn::Failed, u"核验失败", u"failed"},
    ColumnNames{FilingColumn::Document, u"证件类型", u"document documentkind"},
    ColumnNames{FilingColumn::Round, u"轮次", u"round"},
    ColumnNames{FilingColumn::Rules, u"适用规则", u"规则 rules"},
    ColumnNames{FilingColumn::ReceivedAnyway, u"规则外收到短信", u"receivedanyway"},
    ColumnNames{FilingColumn::NumberChanging, u"变更手机号", u"numberchanging"},
    ColumnNames{FilingColumn::Persons, u"核验负责人", u"persons"},
    ColumnNames{FilingColumn::CreatedAt, u"建立时间", u"创建时间 createdat created"},
    ColumnNames{FilingColumn::Note, u"备注", u"备注信息 备注说明 note notes remark remarks"},
};

// Titles as people decorate them: "* 手机号（必填）", "Subject phone:", "省/市".
QString foldedTitle(const QString &title)
{
    QString name = withSimplifiedForms(foldForSearch(title));
    if (const qsizetype bracket = name.indexOf(u'('); bracket > 0)
        name.truncate(bracket);
    name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return name;
}

const QHash<QString, FilingColumn> &columnsByName()
{
    static const QHash<QString, FilingColumn> byName = [] {
        QHash<QString, FilingColumn> names;
        for (const ColumnNames &each : knownColumns) {
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
QString betweenCells(FilingColumn column)
{
    switch (column) {
    case FilingColumn::Applicant:
        return u"·"_s;
    case FilingColumn::Province: // 省份 and 城市
    case FilingColumn::Part: // what changes and what is cancelled: both in one row mean nothing
        return u" "_s;
    case FilingColumn::SubjectPhone:
    case FilingColumn::SitePhone:
    case FilingColumn::SubjectContact:
    case FilingColumn::SiteContact:
    case FilingColumn::Phone:
        return listSeparator();
    default:
        return {};
    }
}

bool isReadOnly(FilingColumn column)
{
    return column == FilingColumn::Phone || column == FilingColumn::SubjectContact
        || column == FilingColumn::SiteContact || column == FilingColumn::Service;
}

} // namespace

const QList<FilingColumn> &exportedColumns()
{
    static const QList<FilingColumn> list = [] {
        QList<FilingColumn> written;
        for (const ColumnNames &each : knownColumns) {
            if (!isReadOnly(each.column))
                written << each.column;
        }
        return written;
    }();
    return list;
}

QString columnTitle(FilingColumn column)
{
    const auto found = std::ranges::find(knownColumns, column, &ColumnNames::column);
    Q_ASSERT(found != knownColumns.end());
    return found->title.toString();
}

bool isEverRead(FilingColumn column)
{
    return column != FilingColumn::Deadline;
}

Error invalidCell(FilingColumn column)
{
    return {ErrorKind::ImportCellInvalid, columnTitle(column)};
}

std::optional<FilingColumn> columnTitled(const QString &title)
{
    const QString name = foldedTitle(title);
    const auto found = columnsByName().constFind(name);
    if (found != columnsByName().constEnd())
        return *found;
    // 联系方式1, 手机号2. The SMS goes to the first way of contact only.
    const QChar place = name.isEmpty() ? QChar() : name.back();
    const auto counted = columnsByName().constFind(name.chopped(name.isEmpty() ? 0 : 1));
    if (counted == columnsByName().constEnd() || place < u'1' || place > u'9')
        return std::nullopt;
    const bool isOfMany = *counted == FilingColumn::Phone || *counted == FilingColumn::SitePhone;
    return place == u'1' || (isOfMany && !name.contains(u"联系方式"_s)) ? std::optional(*counted)
                                                                        : std::nullopt;
}

RowCells cellsUnder(const QList<std::optional<FilingColumn>> &titles, const QStringList &cells)
{
    RowCells row;
    for (qsizetype i = 0; i < std::min(titles.size(), cells.size()); ++i) {
        if (!titles.at(i))
            continue;
        const FilingColumn column = *titles.at(i);
        const QString text = textOfCell(cells.at(i));
        const QString between = betweenCells(column);
        if (text.isEmpty())
            continue;
        if (!row.contains(column))
            row.insert(column, text);
        else if (!between.isNull() && row.value(column) != text)
            row[column] += between + text;
    }
    return row;
}

} // namespace beian
