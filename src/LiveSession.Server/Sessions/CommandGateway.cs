using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Engine;
using LiveSession.Server.Access;

namespace LiveSession.Server.Sessions;

/// <summary>The one way from a device's command to the engine, and back as a receipt.</summary>
public sealed class CommandGateway(ISessionEngine engine, LiveSessions sessions, TimeProvider time)
{
    private const int ShortestId = 8;

    // The engine takes 64: the rest is for the name of a step.
    private const int LongestId = 56;

    /// <summary>Sends a device's command to the aggregate that decides on it.</summary>
    /// <param name="step">Names the part of a command that needs several, so that each has an id of its own.</param>
    public async Task<Receipt> SendAsync(DeviceIdentity by, IDeviceCommand asked, AggregateId target, Command command, CancellationToken cancellationToken, string step = "")
    {
        if (!IsWellFormed(asked.CommandId))
        {
            return Refuse(RefusalCodes.InvalidInput);
        }

        // Every aggregate that is ever asked for takes memory and keeps its refusals: no device may invent rounds.
        if (target.Kind is AggregateKind.Round && !IsPlanned(by, target.Key) && !await IsPlannedSinceAsync(by, target.Key, cancellationToken))
        {
            return Refuse(RefusalCodes.RoundUnknown, "round", target.Key);
        }

        var envelope = new CommandEnvelope(asked.CommandId + step, Fingerprint(by, asked), by.Actor, time.GetUtcNow(), command);
        return ReceiptOf(await engine.SendAsync(by.SessionId, target, envelope, cancellationToken));
    }

    private bool IsPlanned(DeviceIdentity by, string roundId) => sessions.Of(by).View.PlanOf(roundId) is not null;

    // A device that comes from another node can know of a round before this one does; and whatever is being folded may plan it.
    private async Task<bool> IsPlannedSinceAsync(DeviceIdentity by, string roundId, CancellationToken cancellationToken)
    {
        await sessions.Of(by).HearOthersAsync(cancellationToken);
        return sessions.Of(by).View.Read(model => model.PlanOf(roundId)) is not null;
    }

    public static Receipt Refuse(string code, string? name = null, string? value = null) =>
        new(0, new RefusalInfo(code, name is null ? null : new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value ?? "" }));

    private static Receipt ReceiptOf(Reply reply) => new(reply.Seq, reply.Refusal is { } refusal ? new RefusalInfo(refusal.Code, refusal.Values) : null);

    /// <summary>True for an id that devices may choose.</summary>
    public static bool IsWellFormed(string id) =>
        id.Length is >= ShortestId and <= LongestId && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    // What came from the person, and from whom: facts that the server adds may differ between a command and its retry.
    private static string Fingerprint(DeviceIdentity by, IDeviceCommand asked)
    {
        byte[] hashed =
        [
            .. Encoding.UTF8.GetBytes((by.Participant ?? by.DeviceId) + asked.GetType().Name),
            .. JsonSerializer.SerializeToUtf8Bytes(asked, asked.GetType(), ContractsJson.Options),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(hashed).AsSpan(0, 16));
    }
}
