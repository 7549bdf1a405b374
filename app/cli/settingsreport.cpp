// SPDX-License-Identifier: MIT
#include "app/cli/settingsreport.h"

namespace beian {

using namespace Qt::StringLiterals;

QJsonObject administratorJson(const AdministratorFile &file, const ErrorSentences &sentences)
{
    QJsonObject set;
    QJsonArray locked;
    for (const SettingKey &key : settingKeys()) {
        if (file.values.contains(key.setting))
            set.insert(key.key, storedText(key, file.values.value(key.setting)));
        else if (file.doubtful.contains(key.setting))
            locked += key.key;
    }
    QJsonArray faults;
    for (const Error &fault : file.faults) {
        faults += QJsonObject{{u"kind"_s, errorKindName(fault.kind)},
                              {u"message"_s, sentences.sentenceFor(fault)}};
    }
    return {{u"found"_s, file.isThere}, {u"set"_s, set}, {u"locked"_s, locked}, {u"faults"_s, faults}};
}

void tellFaults(const QList<Error> &faults, const CommandContext &context)
{
    for (const Error &fault : faults)
        writeLine(context.err, context.sentences.sentenceFor(fault));
}

} // namespace beian
