// SPDX-License-Identifier: MIT
#include <cstdio>

#include <QtCore/qcoreapplication.h>

#include "ui/shell/singleinstance.h"

// A program of which there can be one: `instanceprogram FOLDER ARGUMENT…` says what became of it,
// and as the first every line of arguments that later ones hand over.
int main(int argc, char *argv[])
{
    using beian::SingleInstance;

    QCoreApplication application(argc, argv);
    const auto say = [](const QString &line) {
        std::puts(line.toUtf8().constData());
        std::fflush(stdout);
    };
    const QStringList arguments = QCoreApplication::arguments();
    SingleInstance instance(arguments.value(1));
    QObject::connect(&instance, &SingleInstance::argumentsReceived, &application,
                     [&](const QStringList &received) {
                         say(QStringLiteral("received ") + received.join(u'|'));
                     });
    switch (instance.claim(arguments.mid(2))) {
    case SingleInstance::Claim::HandedOver:
        say(QStringLiteral("handed over"));
        return 0;
    case SingleInstance::Claim::Unanswered:
        say(QStringLiteral("unanswered"));
        return 0;
    case SingleInstance::Claim::First:
        say(QStringLiteral("first"));
        break;
    }
    return QCoreApplication::exec();
}
