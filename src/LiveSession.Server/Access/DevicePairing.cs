using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Domain.Sessions;
using LiveSession.Engine.People;
using LiveSession.Server.Sessions;

namespace LiveSession.Server.Access;

/// <summary>The facilitator lets a shared device in.</summary>
public sealed class DevicePairing(Pairings pairings, LiveSessions sessions, CommandGateway gateway)
{
    /// <summary>Accepts the device that shows the code; it can then collect its cookie.</summary>
    public async Task<Receipt> AcceptAsync(DeviceIdentity by, AcceptPairing asked, CancellationToken cancellationToken)
    {
        if (await pairings.FindAsync(asked.Code, cancellationToken) is not { } device || AcceptedOtherwise(device, by, asked))
        {
            return CommandGateway.Refuse(RefusalCodes.PairingUnknown, "code", asked.Code);
        }

        if (DeviceRoles.ToDomain(asked.Role) is not { } role)
        {
            return CommandGateway.Refuse(RefusalCodes.InvalidInput);
        }

        var (name, refused) = TypedText.Optional(asked.Name, TypedText.LongestName);
        var receipt = refused ?? await gateway.SendAsync(
            by, asked, AggregateId.Session, new PairDevice(device.DeviceId, role, asked.Table, name ?? DefaultName(by, asked)), cancellationToken);
        if (receipt.Refusal is null)
        {
            // The cookie must open the door as soon as the device has it.
            await sessions.Of(by).View.ReachedAsync(receipt.Seq, cancellationToken);
            await pairings.AcceptAsync(device, new AcceptedDevice(by.SessionId, role, asked.Table), cancellationToken);
        }

        return receipt;
    }

    // A code is good for one device in one role: what it was accepted as stays, also before the device has collected it.
    private static bool AcceptedOtherwise(PendingDevice device, DeviceIdentity by, AcceptPairing asked) =>
        device.Accepted is { } accepted && (accepted.Role != DeviceRoles.ToDomain(asked.Role) || accepted.Table != asked.Table || !Same(accepted.SessionId, by.SessionId));

    private string DefaultName(DeviceIdentity by, AcceptPairing asked)
    {
        var (language, names) = sessions.Of(by).View.Read(model => (
            model.Session.Language,
            model.Session.Devices.Values.Where(device => device.Role == DeviceRoles.ToDomain(asked.Role)).Select(device => device.Name).ToHashSet(StringComparer.Ordinal)));

        // The lowest that is free: a screen that was taken out and is paired again gets the name, and with it the set-up, that it had.
        return asked.Table is { } table
            ? DeviceNames.Of(language, asked.Role, table)
            : Enumerable.Range(1, names.Count + 1).Select(number => DeviceNames.Of(language, asked.Role, number)).First(name => !names.Contains(name));
    }
}
