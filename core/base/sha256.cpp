#include "core/base/sha256.h"

#include <openssl/evp.h>

namespace lodestar {

namespace {

constexpr qsizetype kSize = 32;

/// Nothing here depends on data: a refusal means that the installed libcrypto is broken, and no hash may be made up.
void require(bool done)
{
    if (!done)
        qFatal("libcrypto cannot compute SHA-256");
}

} // namespace

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    require(m_context && EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr) == 1);
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context);
}

void Sha256::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context, bytes.data(), static_cast<size_t>(bytes.size())) == 1);
}

QByteArray Sha256::result()
{
    QByteArray digest(kSize, Qt::Uninitialized);
    require(EVP_DigestFinal_ex(m_context, reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1);
    return digest;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

} // namespace lodestar
