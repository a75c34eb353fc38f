using System.Xml.Linq;
using LiveSession.Storage.Postgres;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace LiveSession.Server.Startup.Stores;

/// <summary>The cookies' keys, the same at every node: a device that one let in is let in by all.</summary>
internal sealed class KeysInPostgres(PostgresKeys keys) : IXmlRepository
{
    // The framework asks once a day, and cannot wait otherwise.
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. keys.AllAsync(CancellationToken.None).GetAwaiter().GetResult().Select(key => XElement.Parse(key))];

    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        keys.AddAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting), CancellationToken.None).GetAwaiter().GetResult();
    }
}
