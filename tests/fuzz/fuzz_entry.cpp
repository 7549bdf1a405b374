// SPDX-License-Identifier: MIT
#include "app/identity/phonelist.h"
#include "app/identity/phonenumber.h"
#include "app/site/httphead.h"
#include "app/site/siteaddresses.h"
#include "app/site/sitereport.h"
#include "app/time/beijingtime.h"
#include "app/time/timeentry.h"
#include "fuzzing.h"

namespace {

using namespace beian;

void readPhones(const QString &text)
{
    const Result<QString> phone = parsePhone(text);
    require(!phone || (phone->size() == 11 && parsePhone(*phone).isOk()));
    for (const QString &part : splitPhones(text))
        require(part.size() <= text.size());
    (void)parseMaskedPhone(text);
}

void readTimes(const QString &text)
{
    const QDateTime now = fromBeijing(QDate(2018, 9, 12), QTime(14, 50, 52));
    for (const Result<QDateTime> &time : {parseTimeEntry(text, now), parseInstant(text)})
        require(!time || (time->isValid() && time->offsetFromUtc() == 0));
    const Result<QDate> date = parseDate(text);
    require(!date || date->isValid());
}

// A redirect is followed to the administration's own hosts and ports, whatever the address looks like.
void readAddress(const QString &text)
{
    const QUrl url(text);
    if (!isSiteAddress(url))
        return;
    require(url.scheme() == u"http" || url.scheme() == u"https");
    require(url.host() == u"miit.gov.cn" || url.host() == u"beian.shca.gov.cn"
            || url.host().endsWith(u".miit.gov.cn"));
    require(url.port(80) == 80 || url.port(80) == 443);
}

void readAnswer(const QByteArray &bytes)
{
    static const QDateTime epoch = fromBeijing(QDate(1970, 1, 1), QTime(8, 0));
    HttpHead head;
    const HeadReading reading = readHead(bytes, head);
    require((reading == HeadReading::Whole) == (head.status != 0));
    require(head.fields.size() <= mostHeadFields);
    (void)clockDifference(head.fields.value("date"), head.fields.value("age"),
                          epoch);
    (void)clockDifference(bytes, {}, epoch);
}

} // namespace

// What a person types into the short fields, and what a site answers.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = textOf(data, size);
    readPhones(text);
    readTimes(text);
    readAddress(text);
    readAnswer(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
