// SPDX-License-Identifier: MIT
#pragma once

class QLocalSocket;

namespace beian {

// Does the process at the other end of a connected socket belong to the same person? False as well
// where the system does not say.
[[nodiscard]] bool isOwnPeer(const QLocalSocket &socket);

} // namespace beian
