// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>

#include "app/cli/commandline.h"

// What a command answered.
struct CommandAnswer
{
    beian::ExitCode code;
    QByteArray out;
    QByteArray err;

    // The one document on the output; empty when there is not exactly one line with one.
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    // One object per line.
    [[nodiscard]] QList<QJsonObject> lines() const;
    // The kind of the object's error; empty when it is null.
    [[nodiscard]] QString errorKind() const;
};

// Runs commands in this process, on the rule data of the source folder, at 2018-09-12 14:50:52 in
// Beijing. Its sentences are "<kind> | <detail>", so that a test sees both.
class CommandBench final
{
public:
    CommandBench();

    [[nodiscard]] CommandAnswer run(const QStringList &arguments, const QByteArray &input = {},
                                    beian::Language language = beian::Language::English) const;
    [[nodiscard]] const beian::RuleBook &rules() const { return m_rules; }
    // In place of the administrator's file of this machine, for the command "rules".
    void setAdministratorFile(const QString &file) { m_administratorFile = file; }

private:
    beian::RuleBook m_rules;
    QString m_administratorFile;
};
