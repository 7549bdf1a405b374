// SPDX-License-Identifier: MIT
#include <memory>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <qt_windows.h>

#include <aclapi.h>
#include <sddl.h>

#include "app/support/privatefiles.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

using LocalMemory = std::unique_ptr<void, decltype(&LocalFree)>;

// The access list that Windows keeps of a file or folder, in its own words ("D:P(A;…"); empty when
// it cannot be read.
QString accessTo(const QString &path)
{
    QString native = QDir::toNativeSeparators(path);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetNamedSecurityInfoW(reinterpret_cast<wchar_t *>(native.data()), SE_FILE_OBJECT,
                              DACL_SECURITY_INFORMATION, nullptr, nullptr, nullptr, nullptr,
                              &descriptor)
        != ERROR_SUCCESS)
        return {};
    const LocalMemory owner(descriptor, &LocalFree);
    LPWSTR text = nullptr;
    if (!ConvertSecurityDescriptorToStringSecurityDescriptorW(
            descriptor, SDDL_REVISION_1, DACL_SECURITY_INFORMATION, &text, nullptr))
        return {};
    const LocalMemory words(text, &LocalFree);
    return QString::fromWCharArray(text);
}

// Gives everybody a right to the path, as a folder made by another program may have it.
bool openToEverybody(const QString &path)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            L"D:(A;OICI;FA;;;WD)", SDDL_REVISION_1, &descriptor, nullptr))
        return false;
    const LocalMemory owner(descriptor, &LocalFree);
    QString native = QDir::toNativeSeparators(path);
    return SetFileSecurityW(reinterpret_cast<wchar_t *>(native.data()), DACL_SECURITY_INFORMATION,
                            descriptor);
}

// Everybody, and everybody with an account.
bool namesOthers(const QString &access)
{
    return access.contains(u";;;WD)"_s) || access.contains(u";;;BU)"_s)
        || access.contains(u";;;AU)"_s);
}

} // namespace

class tst_OwnAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFolderIsMadeForThePersonAlone();
    void anOpenFolderIsClosed();
    void whereAFileLiesThereIsNoFolder();

private:
    std::unique_ptr<QTemporaryDir> m_place;
};

void tst_OwnAccess::init()
{
    failOnWarnings();
    m_place = std::make_unique<QTemporaryDir>();
    QVERIFY(m_place->isValid());
}

void tst_OwnAccess::aFolderIsMadeForThePersonAlone()
{
    // Not deeper: Wine takes rights over from the folder above, whatever it is told.
    const QString folder = m_place->filePath(u"备案 资料"_s);
    QVERIFY(makePrivateFolder(folder));
    QVERIFY(isPrivateFolder(folder));
    const QString access = accessTo(folder);
    QVERIFY(!access.isEmpty());
    QVERIFY2(!namesOthers(access), qPrintable(access));
    // What is made in it takes the list over (OICI). Wine knows the flags and does not follow them.
    QVERIFY2(access.contains(u"(A;OICI;FA;;;S-1-"_s), qPrintable(access));
    // The person itself gets in.
    QFile file(folder + u"/filings.db"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("x"), 1);
}

void tst_OwnAccess::anOpenFolderIsClosed()
{
    const QString folder = m_place->filePath(u"open"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(openToEverybody(folder));
    QVERIFY2(namesOthers(accessTo(folder)), qPrintable(accessTo(folder)));
    QVERIFY(makePrivateFolder(folder));
    QVERIFY2(!namesOthers(accessTo(folder)), qPrintable(accessTo(folder)));
}

void tst_OwnAccess::whereAFileLiesThereIsNoFolder()
{
    const QString path = m_place->filePath(u"file"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(!isPrivateFolder(path));
    QVERIFY(!makePrivateFolder(path));
}

QTEST_GUILESS_MAIN(tst_OwnAccess)
#include "tst_ownaccess.moc"
