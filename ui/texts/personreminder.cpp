// SPDX-License-Identifier: MIT
#include "ui/texts/personreminder.h"

#include <algorithm>
#include <array>

#include <QtCore/qcoreapplication.h>

#include "app/support/repeatable.h"
#include "app/time/beijingtime.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct ReminderWords
{
    Q_DECLARE_TR_FUNCTIONS(beian::ReminderWords)
};

// Each is understood in every language: who wrote the wording may have used another one.
struct Field
{
    QStringView english;
    QStringView chinese;
    QStringView traditional;

    [[nodiscard]] QStringView in(Language language) const
    {
        return language == Language::English ? english
            : language == Language::Chinese  ? chinese
                                             : traditional;
    }
    // The length of its name in front of `text`, 0 when another text is there.
    [[nodiscard]] qsizetype lengthIn(QStringView text) const
    {
        for (const QStringView name : {english, chinese, traditional}) {
            if (text.startsWith(name))
                return name.size();
        }
        return 0;
    }
};

// In the order of valuesOf().
constexpr std::array fields{
    Field{u"{applicant}", u"{办理人}", u"{辦理人}"},
    Field{u"{person}", u"{负责人}", u"{負責人}"},
    Field{u"{number}", u"{手机号}", u"{手機號碼}"},
    Field{u"{deadline}", u"{时限}", u"{時限}"},
    Field{u"{site}", u"{网址}", u"{網址}"},
    Field{u"{characters}", u"{证件后六位}", u"{證件後六位}"},
    Field{u"{sender}", u"{发送号码}", u"{發送號碼}"},
    Field{u"{order}", u"{订单号}", u"{訂單號}"},
};

QString whoFiles(const Handout &handout, const RuleBook &rules)
{
    if (!handout.applicant.isEmpty())
        return inOneLine(handout.applicant);
    if (!handout.orderNumber.isEmpty())
        return inOneLine(handout.orderNumber);
    const QString province = rules.province(handout.provinceCode)->name.in(uiLanguage());
    return ReminderWords::tr("A filing in %1").arg(province);
}

QString untilWhen(const Handout &handout, const HandoutNumber &number)
{
    if (number.deadline.isValid())
        //: in place of {deadline}
        return ReminderWords::tr("by %1 (Beijing time)").arg(beijingText(number.deadline));
    //: in place of {deadline}
    return ReminderWords::tr("within %n hour(s) of receiving the SMS", nullptr, handout.hours);
}

QString whichCharacters(const HandoutDocument &document, const RuleBook &rules)
{
    // It is named for every person of whom nobody has said which document was filed.
    if (document.kind == DocumentKind::IdCard) {
        //: in place of {characters}
        return ReminderWords::tr("the last 6 characters of the number of the document that was "
                                 "filed (letters as capitals)");
    }
    const QString name = rules.document(document.kind).name.in(uiLanguage());
    switch (document.wording) {
    case SuffixWording::LastSixOfTheFront:
        //: in place of {characters}; %1 is a document
        return ReminderWords::tr("the last 6 characters of the number on the front (%1, letters as "
                                 "capitals)")
            .arg(name);
    case SuffixWording::LastSixOfTheBack:
        //: in place of {characters}; %1 is a document
        return ReminderWords::tr("the last 6 characters of the Hong Kong or Macao identity number "
                                 "on the back, in the shape ×××（×） (%1)")
            .arg(name);
    case SuffixWording::LastSixAsFiled:
        //: in place of {characters}; %1 is a document
        return ReminderWords::tr("the last 6 characters of the number as it was filed (%1)")
            .arg(name);
    }
    Q_UNREACHABLE();
}

QStringList valuesOf(const Handout &handout, const HandoutNumber &number, const RuleBook &rules)
{
    return {
        whoFiles(handout, rules),
        roleNames(number.roles, handout.service),
        number.mask.isEmpty() ? ReminderWords::tr("as filed") : number.mask,
        untilWhen(handout, number),
        handout.address.toString(),
        whichCharacters(number.document, rules),
        number.senders.isEmpty() ? ReminderWords::tr("no fixed number")
                                 : number.senders.join(u" / "_s),
        inOneLine(handout.orderNumber),
    };
}

} // namespace

QString standardReminder()
{
    //: The words in braces are fields. Use those of the language: {办理人} {负责人} {手机号} {时限}
    //: {网址} {证件后六位} {发送号码} {订单号}, {辦理人} {負責人} {手機號碼} {時限} {網址} {證件後六位}
    //: {發送號碼} {訂單號}
    return ReminderWords::tr(
        "{applicant}: {person} ({number}), please do the SMS verification of the filing {deadline}. "
        "Open {site} and fill in the 6 digits of the SMS (it comes from {sender}), the mobile "
        "number, and {characters}. Do not tell anybody the code, not even us.");
}

QStringList reminderFields()
{
    QStringList names;
    for (const Field &field : fields)
        names << field.in(uiLanguage()).toString();
    return names;
}

// Once from left to right, so that braces in a name are no field.
QString personReminder(const Handout &handout, qsizetype number, const RuleBook &rules,
                       const QString &wording)
{
    const QStringList values = valuesOf(handout, handout.numbers.at(number), rules);
    const QString text = wording.trimmed().isEmpty() ? standardReminder() : wording;
    QString filled;
    for (QStringView rest = text; !rest.isEmpty();) {
        const auto field = std::ranges::find_if(
            fields, [rest](const Field &each) { return each.lengthIn(rest) > 0; });
        const bool isField = field != fields.end();
        filled += isField ? values.at(field - fields.begin()) : QString(rest.front());
        rest = rest.sliced(isField ? field->lengthIn(rest) : 1);
    }
    return filled;
}

} // namespace beian
