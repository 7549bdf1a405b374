// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobjectdefs.h>
#include <QtCore/qstring.h>

namespace beian {
Q_NAMESPACE

// Every way in which input, data or the machine can be refused. ui/texts has one sentence and one
// next step for each; a test proves that none is missing in any language.
enum class ErrorKind {
    // Rule data
    RuleFileMissing,
    RuleFileDamaged,
    RuleSetMalformed,
    RuleSetTooLarge,
    RuleSetUnsigned,
    RuleSetKeyUnknown,
    RuleSetSignatureWrong,
    RuleSetForNewerProgram,
    RuleSetOlder,
    RuleFolderNotProtected,
    RuleAddressSilent,
    RuleAddressLeadsElsewhere,
    // Commands
    WrongUsage,
    UnknownProvince,
    AmbiguousProvince,
    UnknownFilingType,
    FilingTypeWithoutStep,
    FilingTypeUnsaid,
    FilingTypeOfEmptySubject,
    FilingTypeOfEmptySite,
    MissingChanged,
    MissingCancel,
    UnknownDocument,
    UnknownCarrier,
    InvalidDate,
    InvalidTime,
    FileUnreadable,
    FileUnwritable,
    OutputLost,
    TourStuck,
    // Mobile number
    PhoneEmpty,
    PhoneNotMobile,
    PhoneWrongLength,
    // Reception of the SMS
    NoticeInFuture,
    ReceivedInFuture,
    ReceivedBeforeNotice,
    ReceivedIsResent,
    // SMS code and text
    CodeNotSixDigits,
    SmsWithoutCode,
    SmsWithSeveralCodes,
    SmsFromOtherSender,
    SmsFromOtherPortal,
    SmsWithFiveDigits,
    SmsCodeWithOddCharacter,
    SmsCodeOfWrongLength,
    SmsWithForeignAddress,
    SmsAsksForCode,
    SmsForLogin,
    SmsForPayment,
    SmsForDelivery,
    SmsAntiFraud,
    SmsFilingChanged,
    SmsReviewResult,
    SmsFaceCheck,
    SmsProviderNotice,
    // Last six characters of the document number
    SuffixEmpty,
    SuffixWrongLength,
    SuffixWrongCharacter,
    DocumentNumberMalformed,
    CheckDigitWrong,
    BirthDateWrong,
    FrontNumberInsteadOfBack,
    BackNumberInsteadOfFront,
    MainlanderPermit,
    OldTaiwanPermit,
    SuffixHasReadings,
    LicenceCode,
    // What is to be kept
    LooksSecret,
    // QR code
    QrTextUnfit,
    // Reminder in the phone
    NoOpenDeadline,
    // Hand-out
    HandoutNobody,
    HandoutUnfinished,
    PrinterFailed,
    // Settings
    SettingLocked,
    SettingInvalid,
    SettingsUnwritable,
    LockFileUnreadable,
    LockFileEncoding,
    LockFileUnprotected,
    LockLineUnclear,
    LockUnknown,
    LockInvalid,
    LockGivenTwice,
    PortableFolderUnwritable,
    DataFolderUnwritable,
    FolderNotOpened,
    AutostartFailed,
    ProgramHangs,
    // Kept filings
    StoreTooNew,
    StoreReadOnly,
    StoreLocked,
    StoreFull,
    StoreDamaged,
    StoreUnavailable,
    // Import
    ImportEncoding,
    ImportEmpty,
    ImportColumnMissing,
    ImportQuoteOpen,
    ImportRowTooLong,
    ImportTooManyCells,
    ImportCellMissing,
    ImportCellInvalid,
    ImportValuesUnmatched,
    ImportTypeUnknown,
    ImportNumberShortened,
    ImportNumberMixed,
    ImportCellUnshown,
    ImportWeekdayWrong,
    ImportWorkbookDamaged,
    ImportWorkbookTooLarge,
    ImportWorkbookLocked,
    ImportWorkbookOld,
    ImportWorkbookForeign,
    ImportMarkup,
    // Copies of the kept filings
    CopyInDataFolder,
    CopyNameTaken,
    CopyNoSpace,
    CopyReadOnly,
    CopyPlaceGone,
    CopyUnsound,
    CopyNotOurs,
    CopyDamaged,
    CopyIsOpen,
    // Center. The detail is its hosts, unless something else is said
    CenterDriverMissing,
    CenterAddressWrong, // the part that is not understood
    CenterPasswordGiven, // in the address, which is kept nowhere; no detail
    CenterCounterMissing,
    CenterUnreachable,
    CenterCutOff,
    CenterStarting,
    CenterCrowded,
    CenterReadOnly,
    CenterDiskFull,
    CenterLoginWrong,
    CenterPasswordMissing,
    CenterDatabaseMissing, // its name
    CenterTlsMissing,
    CenterTlsTooWeak, // what the address asks for
    CenterCertificateWrong,
    CenterCertificateOver, // the last day
    CenterNotMade,
    CenterNotPermitted,
    CenterOlder,
    CenterNewer,
    CenterOther,
    CenterBehind,
    CenterMachineUnknown, // the counter
    CenterCounterTaken, // likewise
    CenterNotJoined,
    CenterJoined, // the counter
    CenterUnclear, // the id of a filing that cannot be read
    CenterFailed, // SQLSTATE
};
Q_ENUM_NS(ErrorKind)

// A failure that was expected: what kind it is and what it is about.
struct Error
{
    ErrorKind kind;
    // Untranslated: the name, file or value concerned. Never a code or a document number.
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

// The kind in the spelling of the commands' JSON: CheckDigitWrong -> "check-digit-wrong".
[[nodiscard]] QString errorKindName(ErrorKind kind);

} // namespace beian
