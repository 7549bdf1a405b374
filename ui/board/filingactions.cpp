// SPDX-License-Identifier: MIT
#include "ui/board/filingactions.h"

#include <algorithm>

#include <QtGui/qaction.h>
#include <QtWidgets/qmenu.h>

#include "app/export/handout.h"
#include "app/store/manychanges.h"
#include "app/record/recordchanges.h"
#include "app/record/recordsummary.h"
#include "app/record/siteoutcome.h"
#include "app/settings/settings.h"
#include "app/store/filingcache.h"
#include "app/store/filingundo.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardtexts.h"
#include "ui/board/handoveractions.h"
#include "ui/board/historydialog.h"
#include "ui/board/leftout.h"
#include "ui/board/notedialog.h"
#include "ui/board/noticestack.h"
#include "ui/board/phonereminderaction.h"
#include "ui/board/removeaction.h"
#include "ui/board/undoaction.h"
#include "ui/board/verifymany.h"
#include "ui/forms/controls.h"
#include "ui/number/answerdialog.h"
#include "ui/platform/secretclipboard.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/filingnames.h"
#include "ui/texts/language.h"
#include "ui/texts/personreminder.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

bool isWaiting(const KeptNumber &number)
{
    return !number.verification.receivedAt.isValid() && !isVerified(number);
}

bool isReceived(const KeptNumber &number)
{
    return number.verification.receivedAt.isValid() && !isVerified(number);
}

// What a phone shows: a time without seconds. The earlier deadline is the safe one.
QDateTime minuteOf(const QDateTime &now)
{
    return now.addMSecs(-(now.time().second() * 1000 + now.time().msec()));
}

// In the language of the moment in which it is asked for.
Words nameOf(const QAction &action)
{
    return [&action] { return withoutMnemonic(action.text()); };
}

} // namespace

FilingActions::FilingActions(FilingCache &cache, DatabaseThread &database,
                             const Settings &settings, BoardTable &table, NoticeStack &notices,
                             SecretClipboard &clipboard, BoardWishes &wishes, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_database(database)
    , m_settings(settings)
    , m_table(table)
    , m_notices(notices)
    , m_clipboard(clipboard)
{
    m_open = add(
        u"open"_s, [] { return tr("&Open"); }, {}, [this] { m_table.openSelected(); });
    addNumberActions();
    addFilingActions(wishes);
    new PhoneReminderAction(cache, table, this);
    m_handOver = new HandOverActions(cache, table, this);
    connect(&table, &BoardTable::selectedFilingsChanged, this, &FilingActions::refresh);
    connect(&cache, &FilingCache::rowUpdated, this, &FilingActions::refresh);
    connect(&cache, &FilingCache::rowsChanged, this, &FilingActions::refresh, Qt::QueuedConnection);
    refresh();
}

QAction *FilingActions::add(const QString &name, const Words &text, const QKeySequence &key,
                            const std::function<void()> &act)
{
    auto *action = new QAction(this);
    keepTexts(&m_table, [action, text] { action->setText(text()); });
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WindowShortcut);
    // A key that is held down is no second filing.
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, act);
    m_table.addAction(action);
    return action;
}

void FilingActions::addNumberAction(QAction *&action, const QString &name, const Words &text,
                                    const QKeySequence &key, const NumberTest &applies,
                                    const NumberAct &act)
{
    action = add(name, text, key, [=, this] {
        if (isMany())
            return verifyMany(); // the only one of them that many can have at once
        chooseNumber(applies, [=, this](const QUuid &id, NumberId number) {
            const FilingRecord *record = recordWith(id, number, applies);
            if (!record)
                return sayNotNoted();
            const auto title = [text] { return withoutMnemonic(text()); };
            change(*record, {title, [title, record = *record, number] {
                                 return tr("%1 %2").arg(title(), numberText(record, number));
                             }},
                   [&](FilingRecord &changed) { return act(changed, number); });
        });
    });
    m_numberTests.insert(action, applies);
}

void FilingActions::addNumberActions()
{
    addNumberAction(
        m_received, u"received"_s, [] { return tr("Note SMS as &received"); },
        QKeySequence(u"Ctrl+R"_s), isWaiting,
        [this](FilingRecord &record, NumberId number) {
            const QDateTime now = m_cache.now();
            return markReceived(record, number, minuteOf(now), now);
        });
    addNumberAction(
        m_verified, u"verified"_s, [] { return tr("Note as &verified"); },
        QKeySequence(u"Ctrl+D"_s), isReceived,
        [this](FilingRecord &record, NumberId number) {
            return markVerified(record, number, m_cache.now());
        });
    m_remind = add(
        u"remind"_s, [] { return tr("Rem&ind the applicant"); }, QKeySequence(u"Ctrl+T"_s),
        [this] {
            if (isMany())
                return remindMany();
            chooseNumber(isOpen, [this](const QUuid &id, NumberId number) { remind(id, number); });
        });
    m_numberTests.insert(m_remind, isOpen);
    addNumberAction(
        m_resent, u"resent"_s, [] { return tr("Note a re&send"); }, {}, isOpen,
        [this](FilingRecord &record, NumberId number) {
            return markResent(record, number, m_cache.now());
        });
    addNumberAction(
        m_wrongInput, u"wrongInput"_s, [] { return tr("Note a &wrong input"); }, {}, isReceived,
        [this](FilingRecord &record, NumberId number) {
            return markWrongInput(record, number, m_cache.now());
        });
    m_answer = add(
        u"answer"_s, [] { return tr("Note the site's &message…"); }, QKeySequence(u"Ctrl+G"_s),
        [this] {
            chooseNumber(isOpen,
                         [this](const QUuid &id, NumberId number) { askForAnswer(id, number); });
        });
    m_numberTests.insert(m_answer, isOpen);
    addNumberAction(
        m_withdraw, u"withdrawVerified"_s, [] { return tr("With&draw “verified”"); }, {},
        isVerified,
        [this](FilingRecord &record, NumberId number) {
            return withdrawVerified(record, number, m_cache.now());
        });
}

void FilingActions::addFilingActions(BoardWishes &wishes)
{
    m_submitAgain = add(
        u"submitAgain"_s, [] { return tr("Submit a&gain: new round"); },
        QKeySequence(u"Ctrl+Shift+N"_s), [this] { submitAgain(); });
    m_note = add(
        u"note"_s, [] { return tr("&Note…"); }, {}, [this] { isMany() ? noteMany() : editNote(); });
    m_note->setShortcuts({QKeySequence(u"Ctrl+M"_s), QKeySequence(u"F2"_s)});
    m_history = add(
        u"history"_s, [] { return tr("&History…"); }, QKeySequence(u"Ctrl+H"_s),
        [this] { showHistory(); });
    m_copy = add(
        u"copy"_s, [] { return tr("&Copy"); }, QKeySequence(QKeySequence::Copy),
        [this] { copySelected(); });
    // Ctrl+C in a field belongs to the field.
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_remove = new RemoveAction(m_cache, m_table, wishes, this);
    using Way = UndoAction::Way;
    m_undo = new UndoAction(Way::Back, m_cache, m_table, m_notices, wishes, this);
    auto *redo = new UndoAction(Way::Again, m_cache, m_table, m_notices, wishes, this);
    m_undo->setCounterpart(*redo);
    redo->setCounterpart(*m_undo);
    m_table.addActions({m_undo, redo});
}

void FilingActions::setCenter(const CenterState &state)
{
    m_handOver->setCenter(state);
}

QList<QAction *> FilingActions::mainActions() const
{
    return {m_open, m_received, m_verified, m_remind, m_submitAgain, m_history, m_remove, m_undo};
}

QAction *FilingActions::named(const QString &name) const
{
    auto *action = findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
    Q_ASSERT(action);
    return action;
}

const FilingRecord *FilingActions::single() const
{
    const QList<QUuid> selected = m_table.selectedFilings();
    return selected.size() == 1 ? m_cache.list().find(selected.constFirst()) : nullptr;
}

void FilingActions::refresh()
{
    const QList<QUuid> selected = m_table.selectedFilings();
    const FilingRecord *record = single();
    const FilingState state = record ? stateOf(*record, m_cache.now()) : FilingState::NotNeeded;
    for (auto it = m_numberTests.constBegin(); it != m_numberTests.constEnd(); ++it) {
        const bool isPossible = it.key() == m_withdraw || isUnderWay(state);
        it.key()->setEnabled(record && isPossible
                             && std::ranges::any_of(record->numbers, it.value()));
    }
    m_submitAgain->setEnabled(record && canBeSubmittedAgain(*record, m_cache.now()));
    for (QAction *action : {m_open, m_note, m_history})
        action->setEnabled(record);
    for (QAction *action : {m_copy, m_remove})
        action->setEnabled(!selected.isEmpty());
    if (isMany())
        refreshMany();
}

bool FilingActions::isMany() const
{
    return m_table.selectedFilings().size() > 1;
}

QList<FilingRecord> FilingActions::selectedRecords() const
{
    return m_cache.list().records(m_table.selectedFilings());
}

void FilingActions::refreshMany()
{
    if (m_table.selectedFilings().size() > mostAtOnce)
        return;
    const QList<FilingRecord> records = selectedRecords();
    m_verified->setEnabled(!verifyAll(records, m_cache.now()).isEmpty());
    m_remind->setEnabled(!remindAll(records, m_cache.now()).isEmpty());
    m_submitAgain->setEnabled(!submitAllAgain(records, m_cache.now()).isEmpty());
    m_note->setEnabled(true);
}

void FilingActions::verifyMany()
{
    const QList<FilingRecord> records = selectedRecords();
    const int numbers = verifiedNumbers(records, verifyAll(records, m_cache.now()));
    if (numbers > mostUnasked)
        askToVerify(*m_table.window(), numbers, [this] { verifySelected(); });
    else
        verifySelected();
}

void FilingActions::verifySelected()
{
    const QList<FilingRecord> records = selectedRecords();
    const QList<KeptChange> changes = verifyAll(records, m_cache.now());
    const Words leftOut = leftOutWords(records, changes, m_cache.now(), [](int count) {
        return tr("%n left out: no SMS is noted yet.", nullptr, count);
    });
    const auto remark = [done = verifiedRemark(changes, m_cache.now()), leftOut] {
        QStringList lines{done(), leftOut()};
        lines.removeAll(QString());
        return lines.join(u'\n');
    };
    const Words title = verifiedTitle(verifiedNumbers(records, changes));
    m_table.finishSelected([&] {
        m_cache.undo().changeAll({nameOf(*m_verified), title, remark}, changes);
    });
}

// All texts below each other, each for its person.
void FilingActions::remindMany()
{
    const QList<FilingRecord> records = selectedRecords();
    const QList<KeptChange> changes = remindAll(records, m_cache.now());
    QStringList texts;
    for (const KeptChange &change : changes) {
        for (const KeptNumber &number : change.record.numbers) {
            if (isOpen(number))
                texts << reminderText(change.record, number.id);
        }
    }
    texts.removeAll(QString());
    if (!texts.isEmpty())
        m_clipboard.copyPlain(texts.join("\n\n"_L1));
    const Words leftOut = leftOutWords(records, changes, m_cache.now(), [](int count) {
        return tr("%n left out: nobody of it is open.", nullptr, count);
    });
    const auto remark = [leftOut, isCopied = !texts.isEmpty()] {
        QStringList remarks{reminderRemark(isCopied), leftOut()};
        remarks.removeAll(QString());
        return remarks.join(u'\n');
    };
    const auto title = [count = int(changes.size())] {
        return tr("%n filing(s) reminded", nullptr, count);
    };
    m_cache.undo().changeAll({nameOf(*m_remind), title, remark}, changes);
}

void FilingActions::editNote()
{
    const FilingRecord *record = single();
    if (!record)
        return;
    NoteDialog::Request request;
    request.heading = [applicant = *record, isMasked = m_table.board().isMasked()] {
        return applicantText(applicant, isMasked);
    };
    request.text = record->note;
    request.mayBeEmpty = !record->note.isEmpty();
    request.keep = [this, id = record->id](const QString &text) { return keepNote(id, text); };
    (new NoteDialog(request, m_table.window()))->open();
}

Words FilingActions::keepNote(const QUuid &id, const QString &text)
{
    const FilingRecord *known = m_cache.list().find(id);
    if (!known)
        return [] { return tr("The filing is no longer on the board: the note was not kept."); };
    FilingRecord record = *known;
    const auto events = setNote(record, text, m_cache.now());
    if (!events)
        return [error = events.error()] { return errorSentences(error); };
    const bool isGone = record.note.isEmpty();
    m_cache.undo().change(
        {[isGone] { return isGone ? tr("Take the note away") : tr("Note"); },
         [isGone] { return isGone ? tr("Note taken away") : tr("Note kept"); }},
        record, *events);
    return QString();
}

void FilingActions::noteMany()
{
    const QList<QUuid> ids = m_table.selectedFilings();
    NoteDialog::Request request;
    request.heading = [count = int(ids.size())] {
        return tr("One note for %n filing(s)", nullptr, count);
    };
    request.remark = [] { return tr("A filing that has a note already gets this one behind it."); };
    request.keep = [this, ids](const QString &text) { return keepNotes(ids, text); };
    (new NoteDialog(request, m_table.window()))->open();
}

Words FilingActions::keepNotes(const QList<QUuid> &ids, const QString &text)
{
    const QList<FilingRecord> records = m_cache.list().records(ids);
    const auto changes = noteAll(records, text, m_cache.now());
    if (!changes)
        return [error = changes.error()] { return errorSentences(error); };
    m_cache.undo().changeAll({[] { return tr("Add a note"); },
                              [count = int(changes->size())] {
                                  return tr("Note added to %n filing(s)", nullptr, count);
                              }},
                             *changes);
    return QString();
}

// One number that it can concern: done at once. Several: a menu asks which.
void FilingActions::chooseNumber(const NumberTest &applies,
                                 const std::function<void(const QUuid &id, NumberId number)> &act)
{
    const FilingRecord *record = single();
    if (!record)
        return;
    QList<NumberId> candidates;
    for (const KeptNumber &number : record->numbers) {
        if (applies(number))
            candidates << number.id;
    }
    const auto doFor = [act, id = record->id](NumberId number) { act(id, number); };
    if (candidates.size() == 1) {
        doFor(candidates.constFirst());
        return;
    }
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"numberMenu"_s);
    for (const NumberId number : std::as_const(candidates)) {
        QAction *action = menu->addAction(QString(), this, [doFor, number] { doFor(number); });
        keepTexts(menu, [action, number, filing = *record] {
            action->setText(numberText(filing, number));
        });
    }
    menu->popup(m_table.menuPlace(menu->sizeHint().height()));
    menu->setActiveAction(menu->actions().constFirst());
}

// A line of the history that changes nothing else: it tells what was done.
void FilingActions::remind(const QUuid &id, NumberId number)
{
    const FilingRecord *known = recordWith(id, number, isOpen);
    if (!known)
        return sayNotNoted();
    const FilingRecord record = *known; // the list moves its records with the next put()
    const Words act = nameOf(*m_remind);
    const bool isCopied = copyReminder(record, number);
    m_cache.undo().change(
        {act, [act, record, number] { return tr("%1 %2").arg(act(), numberText(record, number)); },
         [isCopied] { return reminderRemark(isCopied); }},
        record, {reminded(record, number, m_cache.now())});
}

QString FilingActions::reminderRemark(bool isCopied)
{
    QStringList remarks;
    if (isCopied)
        remarks << tr("The text is on the clipboard: paste it into WeChat or an SMS.");
    remarks << tr("Noted in the history.");
    return joinedSentences(remarks);
}

// Empty: nothing can be said of this filing.
QString FilingActions::reminderText(const FilingRecord &record, NumberId number) const
{
    const Result<Handout> handout = makeHandout(record, m_cache.rules(), {}, m_cache.now());
    if (!handout)
        return {};
    // A hand-out has the numbers first, in the order in which they are kept.
    const qsizetype place = record.find(number) - record.numbers.constData();
    return personReminder(*handout, place, m_cache.rules(),
                          m_settings.text(Setting::ReminderWording));
}

bool FilingActions::copyReminder(const FilingRecord &record, NumberId number)
{
    const QString text = reminderText(record, number);
    if (!text.isEmpty())
        m_clipboard.copyPlain(text);
    return !text.isEmpty();
}

// The same dialog as in the wizard, on what is kept. It does not block the wizards: what it is
// about can be gone when it is answered.
void FilingActions::askForAnswer(const QUuid &id, NumberId number)
{
    const FilingRecord *known = recordWith(id, number, isOpen);
    if (!known)
        return sayNotNoted();
    const auto whom = [record = *known, number] { return numberText(record, number); };
    auto *dialog = new AnswerDialog(
        m_cache.rules(), whom,
        [this, id, number](SiteMessageEffect effect) {
            const FilingRecord *record = m_cache.list().find(id);
            return record ? conflictOf(*record, number, effect) : AnswerConflict::None;
        },
        m_table.window());
    const auto note = [=, this](const Words &title, const NumberAct &act) {
        const FilingRecord *record = recordWith(id, number, {});
        if (!record)
            return sayNotNoted();
        change(*record, {[] { return tr("Note the site's message"); }, title},
               [&](FilingRecord &changed) { return act(changed, number); });
    };
    connect(dialog, &AnswerDialog::answered, this,
            [=, this](const SiteMessage &message, AnswerChoice choice) {
                note([whom, meaning = message.meaning] {
                         return tr("%1 %2").arg(whom(), meaning.in(uiLanguage()));
                     },
                     [&](FilingRecord &changed, NumberId of) {
                         return takeAnswer(changed, of, message, choice, m_cache.now());
                     });
            });
    connect(dialog, &AnswerDialog::unknownAnswered, this, [=, this](const QString &text) {
        note(whom, [&](FilingRecord &changed, NumberId of) {
            return QList<FilingEvent>{siteAnswer(changed, of, text, m_cache.now())};
        });
    });
    dialog->open();
}

const FilingRecord *FilingActions::recordWith(const QUuid &id, NumberId number,
                                              const NumberTest &applies) const
{
    const FilingRecord *record = m_cache.list().find(id);
    const KeptNumber *kept = record ? record->find(number) : nullptr;
    return kept && (!applies || applies(*kept)) ? record : nullptr;
}

void FilingActions::sayNotNoted()
{
    m_notices.showPassing(
        UndoAction::matter, Tone::Warn, Glyph::Info, [] { return tr("Not noted"); },
        [] {
            return tr("The filing or this number was changed or taken out in the meantime. Look "
                      "at the filing, then note it again.");
        });
}

void FilingActions::change(const FilingRecord &known, const StepWords &words,
                           const std::function<QList<FilingEvent>(FilingRecord &record)> &act)
{
    const FilingRecord before = known; // the list moves its records with the next put()
    FilingRecord record = before;
    const QList<FilingEvent> events = act(record);
    m_table.finishSelected([&] { m_cache.undo().change(words, record, events); });
    // A line of the history that changed nothing else stays: it tells what was done.
    if (record == before)
        sayNoted(words.title, [] { return tr("Noted in the history."); });
}

void FilingActions::sayNoted(const Words &title, const Words &remark)
{
    m_notices.showPassing(UndoAction::matter, Tone::Good, Glyph::Check, title, remark);
}

void FilingActions::submitAgain()
{
    const auto act = [] { return tr("Submit again"); };
    if (isMany()) {
        const QList<FilingRecord> records = selectedRecords();
        const QList<KeptChange> changes = submitAllAgain(records, m_cache.now());
        const Words leftOut = leftOutWords(records, changes, m_cache.now(), [](int count) {
            return tr("%n left out: still under way.", nullptr, count);
        });
        const auto title = [count = int(changes.size())] {
            return tr("%n filing(s) submitted again", nullptr, count);
        };
        return m_cache.undo().changeAll({act, title, leftOut}, changes);
    }
    if (const FilingRecord *record = single()) {
        change(*record,
               {act, [] { return tr("Submitted again: every number waits for a new SMS"); }},
               [this](FilingRecord &changed) { return startNewRound(changed, m_cache.now()); });
    }
}

void FilingActions::showHistory()
{
    if (const FilingRecord *record = single())
        (new HistoryDialog(m_cache, m_database, record->id, m_table.window()))->open();
}

void FilingActions::copySelected()
{
    QStringList lines;
    for (const QUuid &id : m_table.selectedFilings()) {
        if (const FilingRecord *record = m_cache.list().find(id))
            lines << rowText(*record, summaryOf(*record, m_cache.now()), m_cache.rules(),
                             m_table.board().isMasked());
    }
    if (!lines.isEmpty())
        m_clipboard.copyPlain(lines.join(u'\n'));
}

} // namespace beian
