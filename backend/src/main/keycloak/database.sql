-- Keycloak's own database beside the platform's, made by psql when the server's volume is empty.
\getenv password KEYCLOAK_DB_PASSWORD
create role keycloak login password :'password';
create database keycloak owner keycloak template template0 encoding 'UTF8';
revoke all on database keycloak from public;
