-- SPDX-License-Identifier: MIT
-- Arranges the window of the disk image: program on the left, Applications on the right, the arrow
-- of background.png between them. CPack starts it with the name of the volume.
on run argv
    set volumeName to item 1 of argv
    tell application "Finder"
        tell disk (volumeName as string)
            open
            set current view of container window to icon view
            set toolbar visible of container window to false
            set statusbar visible of container window to false
            set the bounds of container window to {200, 160, 840, 560}
            set viewOptions to the icon view options of container window
            set arrangement of viewOptions to not arranged
            set icon size of viewOptions to 112
            set text size of viewOptions to 13
            set background picture of viewOptions to file ".background:background.png"
            set position of item "beian-sms-verify.app" of container window to {170, 190}
            set position of item "Applications" of container window to {470, 190}
            update without registering applications
            delay 2
            close
        end tell
    end tell
end run
