// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include "app/support/result.h"

namespace beian {

// What decided about the place of the data; an earlier one wins over a later one.
enum class DataOrigin {
    CommandLine, // --data
    Administrator,
    Portable, // a marker file beside the program
    Setting,
    System,
};

// Every place that the program writes to or reads settings from.
struct Places
{
    QString dataFolder; // need not exist yet
    DataOrigin origin = DataOrigin::System;
    QString settingsFile;
    QString administratorFile;
};

// What the places are found from. systemPlaceSources() asks the system; tests fill it themselves.
struct PlaceSources
{
    QString dataOption; // of --data, absolute; empty: not given
    QString programFolder; // where a portable marker is looked for
    QString systemDataFolder;
    QString systemSettingsFolder;
    QString administratorFile;
};

// The folder that the person sees the program in: that of the AppImage or the application bundle
// where there is one, not what is inside it. `starter` is that of StartPlace.
[[nodiscard]] QString programFolder(const QString &executableFolder, const QString &starter);
// Needs an application object with its name. `dataOption` as given with --data; empty: not given.
[[nodiscard]] PlaceSources systemPlaceSources(const QString &dataOption);
// Reads the marker and the data folder in both settings files. PortableFolderUnwritable when the
// program is portable and cannot write beside itself: data never go elsewhere unasked.
[[nodiscard]] Result<Places> findPlaces(const PlaceSources &sources);

// Creates the folder where it is missing and tries a file in it.
[[nodiscard]] bool isFolderWritable(const QString &folder);
// Name of the empty file beside the program that makes it portable.
[[nodiscard]] QString portableMarkerName();

} // namespace beian
