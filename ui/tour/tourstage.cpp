// SPDX-License-Identifier: MIT
#include "ui/tour/tourstage.h"

#include <memory>

#include <QtCore/qtimer.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdialog.h>

#include "app/settings/plainfile.h"
#include "ui/companion/companionwindow.h"

namespace beian {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int turnsPerStep = 4;
}

TourTurn fill(const QString &field, const QString &text)
{
    return [=](TourStage &stage) { return stage.keys.fill(field, text) ? QString() : field; };
}

TourTurn pressButton(const QString &name)
{
    return [=](TourStage &stage) { return stage.keys.pressButton(name) ? QString() : name; };
}

TourTurn pressKey(Qt::Key key)
{
    return [=](TourStage &stage) {
        stage.keys.press(key);
        return QString();
    };
}

TourTurn chooseNext(const QString &name, int count)
{
    return [=](TourStage &stage) {
        if (!stage.keys.tabTo(name))
            return name;
        for (int i = 0; i < count; ++i)
            stage.keys.press(Qt::Key_Down);
        return QString();
    };
}

TourTurn nextPage()
{
    return [](TourStage &stage) {
        const int before = stage.wizard.currentId();
        if (!stage.keys.pressButton(u"next"_s))
            return u"next"_s;
        stage.clock.advance(45s);
        stage.ticker.tick();
        return stage.wizard.currentId() == before ? u"next, page %1"_s.arg(before) : QString();
    };
}

bool savePicture(QWidget &window, const QString &path)
{
    return isFreeForFile(path) && window.grab().save(path);
}

TourTurn picture(const QString &path)
{
    return [=](TourStage &stage) {
        stage.ticker.tick();
        return savePicture(stage.wizard, path) ? QString() : path;
    };
}

TourTurn dialogPicture(const QString &name, const QString &path)
{
    return [=](TourStage &stage) {
        auto *dialog = stage.wizard.findChild<QDialog *>(name);
        const bool isSaved = dialog && savePicture(*dialog, path) && dialog->close();
        return isSaved ? QString() : path;
    };
}

TourTurn chooseAnswer(int place)
{
    return [=](TourStage &stage) {
        auto *dialog = stage.wizard.findChild<QDialog *>(u"answerDialog"_s);
        if (!dialog)
            return u"answerDialog"_s;
        KeyDriver keys(*dialog);
        for (int i = 0; i <= place; ++i)
            keys.press(Qt::Key_Down);
        keys.press(Qt::Key_Return);
        return QString();
    };
}

TourTurn letSiteSay(const SiteReport &report)
{
    return [=](TourStage &stage) {
        stage.probe.setAnswer(report);
        return QString();
    };
}

// Made in one turn, painted in another.
QList<TourTurn> companionPicture(const QString &path)
{
    auto companion = std::make_shared<std::unique_ptr<CompanionWindow>>();
    return {[=](TourStage &stage) {
                *companion =
                    std::make_unique<CompanionWindow>(stage.session, stage.clipboard, stage.ticker);
                (*companion)->show();
                return QString();
            },
            [=](TourStage &stage) {
                stage.ticker.tick();
                const bool isSaved = savePicture(**companion, path);
                companion->reset();
                return isSaved ? QString() : path;
            }};
}

QString playTour(const RuleBook &rules, const QDateTime &start, bool isBounded,
                 const QList<TourTurn> &steps)
{
    TourStage stage(rules, start, isBounded);
    QString stuck;
    qsizetype index = 0;
    int turns = 0;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &stage.wizard, [&] {
        if (++turns % turnsPerStep != 0)
            return;
        if (index < steps.size())
            stuck = steps.at(index++)(stage);
        else
            QCoreApplication::exit();
        if (!stuck.isEmpty())
            QCoreApplication::exit();
    });
    turn.start(0);
    QApplication::exec();
    return stuck;
}

} // namespace beian
