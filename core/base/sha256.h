#pragma once

#include <QByteArray>
#include <QByteArrayView>

struct evp_md_ctx_st;

namespace lodestar {

/// SHA-256 of bytes that arrive in pieces. libcrypto uses the processor's own instructions where there are any: Qt's
/// QCryptographicHash does not, and takes about ten times as long.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    QByteArray result(); ///< the 32 bytes; ends the hash

    static QByteArray of(QByteArrayView bytes);

private:
    evp_md_ctx_st *m_context;
};

} // namespace lodestar
