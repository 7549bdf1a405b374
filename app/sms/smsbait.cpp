// SPDX-License-Identifier: MIT
#include "app/sms/smsbait.h"

#include <algorithm>

#include <QtCore/qregularexpression.h>

#include "app/rules/administrationhosts.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

QRegularExpression baitWords(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

// Of "https://beian.miit.gov.cn@example.top" a browser opens what is behind the @.
QString schemeLink()
{
    return u"https?://(?:[^\\s/@]*@)?(?<host>[A-Za-z0-9.-]*)"_s;
}

// A host that looks like this. "482913.Valid" is a code and the next sentence.
QString hostLike(const QString &shape)
{
    return u"(?<![A-Za-z0-9.@-])(?![0-9]{6}\\.[A-Za-z]+(?![A-Za-z0-9./-]))(?<host>%1)"
           "(?![A-Za-z0-9-])"_s.arg(shape);
}

// Up to the last dot of a name.
const auto labels = u"(?:[A-Za-z0-9-]+\\.)+"_s;

QString hostOf(const QRegularExpressionMatch &match)
{
    QString host = match.captured(u"host"_s).toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

// The first host that one of the addresses names and that is not the administration's.
QString firstForeign(const QString &text, const QRegularExpression &address)
{
    for (auto it = address.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString host = hostOf(match);
        if (host != "t.cn"_L1 && !isAdministrationHost(host))
            return host.isEmpty() ? match.captured() : host;
    }
    return {};
}

// The folded text, in which an enumeration ("请勿转发、告知他人") stays one clause.
QString inClauses(const SmsMessage &message, const FilingMentions &mentions)
{
    QString text = mentions.withoutNames(message.folded);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (message.body[i] == u'\u3001')
            text[i] = u' ';
    }
    return text;
}

bool wantsTheCode(const QString &clause)
{
    static const QRegularExpression warning = baitWords(
        u"勿|不要|不得|不会|不能|不可|不必|不需|无需|无须|切莫|别|谨防|严禁|防止|避免|以免|任何人"
        "|\\b(?:not|never|don't|no one|nobody|without)\\b"_s);
    static const QRegularExpression answer =
        baitWords(u"(?:请|直接|将|把|须|需|立即|尽快|及时)[^;]{0,12}(?:回复|回覆|回信)"
              "|(?:回复|回覆)[^;]{0,6}(?:[码碼]|短信|数字|[0-9]{6})"
              "|\\breply\\b(?! (?:stop|td)\\b)"_s);
    static const QRegularExpression handing = baitWords(
        u"(?:告知|告诉|告訴|提供|转告|透露|念给|报给|报出|报上|转发|(?<!已)(?:发送|发)[给至到])"
        "(?!您|你|贵)[^;]{0,20}(?:[码碼]|客服|工作人员|专员|人员|管理员|我们|[0-9]{6})"
        "|[码碼][^;]{0,12}(?:告知|告诉|告訴|提供给|转告|念给|报给|转发"
        "|(?<!已)(?:发送|发)[给至到])(?!您|你|贵)"
        "|\\b(?:tell|give|send|forward|text|read)\\b[^;]*\\b(?:to|us|me|our)\\b(?! you)"_s);
    static const QRegularExpression calling =
        baitWords(u"(?:致电|拨打|回拨|回电|来电)[^;]{0,25}(?:核验|验证|办理|激活)"
              "|\\bcall\\b[^;]*\\b(?:code|verify|confirm)\\b"_s);
    // Carriers append how to be sent no more.
    static const QRegularExpression leaving =
        baitWords(u"(?:拒收|退订|取消订阅|不再接收)[^;]{0,4}(?:请)?(?:回复|回覆|回)? ?[A-Z0-9]{0,4} *$"
              "|(?:回复|回覆|回) ?[A-Z]{1,3} ?(?:退订|拒收)"_s);
    static const QRegularExpression help = baitWords(u"疑问|问题|咨询|投诉|举报"_s);
    if (warning.match(clause).hasMatch() || leaving.match(clause).hasMatch())
        return false;
    return answer.match(clause).hasMatch() || handing.match(clause).hasMatch()
        || (calling.match(clause).hasMatch() && !help.match(clause).hasMatch());
}

} // namespace

QString foreignAddressIn(const SmsMessage &message, const FilingMentions &mentions)
{
    static const QRegularExpression link = baitWords(schemeLink());
    // Where it is said what to do there, an address is no name of a site, whatever comes before it.
    static const QRegularExpression led =
        baitWords(u"(?:登[录陆]|访问|打开|点击|进入|前往|链接|网址|log ?in|visit|open|enter)"
              "[^,。;\\n]{0,12}?"_s
              + hostLike(labels + u"[A-Za-z]{2,}|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}"_s));
    static const QRegularExpression bare = baitWords(
        u"(?<!网站|站点|域名|网站 |域名 |网站\"|域名\")"_s
        + hostLike(
            labels
            + u"(?:com|cn|net|org|top|xyz|vip|cc|io|cloud|site|club|shop|online|info|me|work|ltd|fun"
              "|tech|live|link|pro|icu|asia|co|biz|tv|ink|wang|ren|mobi|app|dev|win|bid|la|in|ru|us)"_s));
    for (const QRegularExpression *address : {&link, &led}) {
        const QString host = firstForeign(message.folded, *address);
        if (!host.isNull())
            return host;
    }
    return firstForeign(mentions.withoutNames(message.folded), bare);
}

bool asksForCode(const SmsMessage &message, const FilingMentions &mentions)
{
    static const QRegularExpression end(u"[,。;!?\\n]|\\. "_s);
    const QStringList clauses = inClauses(message, mentions).split(end);
    return std::ranges::any_of(clauses, wantsTheCode);
}

} // namespace beian
