#include "core/profile/picturestore.h"

#include "core/base/hash.h"
#include "core/profile/storedtext.h"
#include "core/project/project.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::profile {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::profile::PictureStore)
};

} // namespace

QString Picture::sha256() const
{
    return QString::fromLatin1(sha256Hex(bytes));
}

Result<std::optional<Picture>> PictureStore::load(const QString &id, const QString &sha256) const
{
    if (id.isEmpty())
        return std::nullopt;
    auto query = m_project.query(u"SELECT format, bytes FROM picture WHERE id = ? AND length(bytes) <= ?"_s,
                                 {id, static_cast<qint64>(kMostPictureBytes)});
    if (!query)
        return std::move(query).error();
    if (!query->next())
        return std::nullopt;
    Picture picture{id, query->value(0).toString(), query->value(1).toByteArray()};
    if (picture.sha256() != sha256)
        return std::nullopt;
    return picture;
}

Result<QString> PictureStore::add(const QString &subject, const Picture &picture)
{
    if (picture.bytes.isEmpty() || picture.bytes.size() > kMostPictureBytes)
        return Error{
            ErrorKind::BadInput, Tr::tr("A picture is kept only when it is small. Choose it from its file again."), {}};
    const QString id = newId();
    LODESTAR_TRY(m_project.query(
        u"INSERT INTO picture(id, subject, format, bytes, at) VALUES(?, ?, ?, ?, ?)"_s,
        {id, subject, picture.format, picture.bytes, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}));
    return id;
}

Result<> PictureStore::removeUnused(const QString &subject, const QString &kept)
{
    // A version names its picture by id within its definition: of the persona itself, or of the ICP around it.
    LODESTAR_TRY(m_project.query(u"DELETE FROM picture WHERE subject = ? AND id <> ? AND NOT EXISTS "
                                 "(SELECT 1 FROM version v WHERE instr(v.definition, picture.id) > 0)"_s,
                                 {subject, kept}));
    return {};
}

} // namespace lodestar::profile
