// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandoutput.h"
#include "app/export/filingtable.h"

namespace beian {

// What the commands that read a table say of its rows: one object a line for programs, else sentences,
// of which those about what is not read go to the error channel.

// How each column was understood, and which sheets are not read.
void tellColumns(const TableHeader &header, OutputFormat format, const CommandContext &context);
// Which columns and sheets are not read; nothing where all are. Programs get the whole header then.
void tellUnread(const TableHeader &header, OutputFormat format, const CommandContext &context);
void tellBadRow(int line, const Error &error, OutputFormat format, const CommandContext &context);
void tellSkippedRow(const SkippedRow &row, OutputFormat format, const CommandContext &context);
void tellJoinedRow(const JoinedRow &row, OutputFormat format, const CommandContext &context);
// A row that was taken, with what is missing: the roles without a number for programs.
void tellDraftRow(const DraftRow &row, OutputFormat format, const CommandContext &context);

} // namespace beian
