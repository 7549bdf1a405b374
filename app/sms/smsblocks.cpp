// SPDX-License-Identifier: MIT
#include "app/sms/smsblocks.h"

#include <algorithm>

#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace beian {

namespace {

// Goes line by line; a field that the block has already, or text below a closed envelope, begins
// the next block.
class BlockSplitter final
{
public:
    void add(const SmsText &quoted)
    {
        // Chats and mails put > in front of what they repeat.
        static const QRegularExpression quote(u"^ *>[ >]*"_s);
        const qsizetype mark = quote.match(quoted.folded).capturedLength();
        const SmsText line = quoted.sliced(mark, quoted.folded.size() - mark);
        static const QRegularExpression rule(u"^[ >]*[-=_*~#\u2014\u2500\u2501]{3,} *$"_s);
        if (rule.match(line.folded).hasMatch())
            return addText({u""_s, u""_s});
        const EnvelopeLine read = readEnvelopeLine(line.folded);
        if (read.isEnvelope)
            addFields(read.fields);
        if (!read.isEnvelope)
            return addText(line);
        if (read.textBegin < line.folded.size())
            addText(line.sliced(read.textBegin, line.folded.size() - read.textBegin));
    }

    [[nodiscard]] QList<SmsBlock> blocks() const { return m_blocks; }
    [[nodiscard]] bool hasAnyText() const
    {
        return std::ranges::any_of(
            m_blocks, [](const SmsBlock &block) { return !block.text.folded.trimmed().isEmpty(); });
    }

private:
    SmsBlock &block() { return m_blocks.last(); }
    bool hasText() const { return !m_blocks.last().text.folded.trimmed().isEmpty(); }

    void begin()
    {
        m_blocks.append(SmsBlock());
        m_isClosed = false;
    }

    void addFields(const SmsEnvelope &fields)
    {
        const SmsEnvelope &known = block().envelope;
        const bool isTaken = (!fields.sender.isEmpty() && !known.sender.isEmpty())
            || (!fields.time.isEmpty() && !known.time.isEmpty())
            || (!fields.ownNumber.isEmpty() && !known.ownNumber.isEmpty());
        if (isTaken && hasText())
            begin();
        SmsEnvelope &envelope = block().envelope;
        if (!hasText() && envelope.isEmpty())
            block().isEnvelopeFirst = true;
        for (const auto member :
             {&SmsEnvelope::sender, &SmsEnvelope::time, &SmsEnvelope::ownNumber}) {
            if (!(fields.*member).isEmpty())
                envelope.*member = fields.*member;
        }
        m_isClosed = hasText();
    }

    void addText(const SmsText &line)
    {
        const bool isBlank = line.folded.trimmed().isEmpty();
        if (!isBlank && m_isClosed && !block().isEnvelopeFirst)
            begin();
        block().text.append(line);
        block().text.append({u"\n"_s, u"\n"_s});
    }

    QList<SmsBlock> m_blocks{SmsBlock()};
    bool m_isClosed = false; // fields are below the text
};

} // namespace

QList<SmsBlock> splitBlocks(const SmsText &paste)
{
    BlockSplitter splitter;
    qsizetype begin = 0;
    while (begin <= paste.folded.size()) {
        const qsizetype found = paste.folded.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? paste.folded.size() : found;
        splitter.add(paste.sliced(begin, end - begin));
        begin = end + 1;
    }
    // Five digits alone look like a sender, and are what is left of a code.
    if (!splitter.hasAnyText())
        return {{paste, {}, false}};
    return splitter.blocks();
}

} // namespace beian
